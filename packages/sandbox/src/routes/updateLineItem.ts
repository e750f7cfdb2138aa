import { findVariant } from '../cart/findVariant.ts';
import { setQuantity } from '../cart/setQuantity.ts';
import type { Store } from '../cart/Store.ts';
import { handleCartMutation } from '../http/handleCartMutation.ts';
import type { Route } from '../http/Route.ts';
import { skuFromPath } from '../http/skuFromPath.ts';
import { BodyError } from '../utils/readJsonBody.ts';
import { CART_PATH } from '../wire/paths.ts';

const MAX_QUANTITY = 999;

/** Sets the quantity of a line that is in the cart; 0 removes it. */
export const updateLineItem: Route = {
  method: 'PUT',
  path: `${CART_PATH}/line-items/:sku`,
  handle: (c, state) =>
    handleCartMutation(c, state, (draft, { store, body }) => {
      const quantity = readQuantity(body['quantity']);
      const field = getIdentifierField(store);
      const id = skuFromPath(c);
      const candidates = draft.lines
        .map(({ product }) => product)
        .filter((product) => product[field] === id);
      return setQuantity(draft, findVariant(candidates, body['variant_handles']), quantity);
    }),
};

function getIdentifierField({ platformId }: Store): 'baseSku' | 'sku' {
  return platformId === 'bigcommerce' ? 'baseSku' : 'sku';
}

function readQuantity(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_QUANTITY) {
    return value;
  }
  throw new BodyError(`quantity must be a whole number from 0 to ${MAX_QUANTITY}.`);
}
