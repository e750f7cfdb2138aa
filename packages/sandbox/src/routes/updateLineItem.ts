import type { Store } from '../catalogue/Store.ts';
import { BodyError } from '../http/readJsonBody.ts';
import { CART_PATH } from '../paths.ts';
import { pickVariant } from '../writing/pickVariant.ts';
import { skuOf } from '../writing/skuOf.ts';
import { withQuantity } from '../writing/withQuantity.ts';
import { writeCart } from '../writing/writeCart.ts';
import type { Route } from './Route.ts';

const MAX_QUANTITY = 999;

/** Sets the quantity of a line that is in the cart; 0 removes it. */
export const updateLineItem: Route = {
  method: 'PUT',
  path: `${CART_PATH}/line-items/:sku`,
  handle: (c, state) =>
    writeCart(c, state, (draft, { store, body }) => {
      const quantity = readQuantity(body['quantity']);
      const name = identifierOf(store);
      const id = skuOf(c);
      const named = draft.lines.map((line) => line.product).filter((line) => line[name] === id);
      return withQuantity(draft, pickVariant(named, body['variant_handles']), quantity);
    }),
};

function identifierOf({ platformId }: Store): 'baseSku' | 'sku' {
  return platformId === 'bigcommerce' ? 'baseSku' : 'sku';
}

function readQuantity(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_QUANTITY) {
    return value;
  }
  throw new BodyError(`quantity must be a whole number from 0 to ${MAX_QUANTITY}.`);
}
