import type { Context } from 'hono';
import { findVariant } from '../cart/findVariant.ts';
import { getQuantity, setQuantity } from '../cart/setQuantity.ts';
import type { Product } from '../cart/Store.ts';
import { handleCartMutation } from '../http/handleCartMutation.ts';
import type { Route } from '../http/Route.ts';
import { skuFromPath } from '../http/skuFromPath.ts';
import { ApiException } from '../utils/ApiException.ts';
import { CART_PATH } from '../wire/paths.ts';

/** Adds to the quantity of a product. The path names a `sku`, or a `base_sku` with the body's `variant_handles`. */
export const addLineItem: Route = {
  method: 'POST',
  path: `${CART_PATH}/line-items/:sku/quantity/:quantity`,
  handle: (c, state) =>
    handleCartMutation(c, state, (draft, { store, inventory, body }) => {
      const candidates = findProducts(store.products.filter(inventory.has), skuFromPath(c));
      const product = findVariant(candidates, body['variant_handles']);
      return setQuantity(draft, product, getQuantity(draft, product) + readQuantity(c));
    }),
};

function findProducts(products: readonly Product[], id: string): readonly Product[] {
  const bySku = products.filter(({ sku }) => sku === id);
  return bySku.length > 0 ? bySku : products.filter(({ baseSku }) => baseSku === id);
}

function readQuantity(c: Context): number {
  const quantity = c.req.param('quantity') ?? '';
  if (/^[1-9]\d{0,2}$/.test(quantity)) return Number(quantity);
  throw new ApiException(
    400,
    'ErrorInvalidInputBody',
    `The quantity must be a whole number from 1 to 999, not "${quantity}".`,
  );
}
