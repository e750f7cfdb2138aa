import { findVariant } from '../cart/findVariant.ts';
import { setQuantity } from '../cart/setQuantity.ts';
import type { Store } from '../cart/Store.ts';
import { handleCartMutation } from '../http/handleCartMutation.ts';
import { readQuantity } from '../http/readQuantity.ts';
import type { Route } from '../http/Route.ts';
import { skuFromPath } from '../http/skuFromPath.ts';
import { CART_PATH } from '../wire/paths.ts';

/** Sets the quantity of a product that is in the cart; 0 removes its line. */
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
