import type { Context } from 'hono';
import type { Product } from '../cart/Store.ts';
import { ApiException } from '../utils/ApiException.ts';
import { CART_PATH } from '../wire/paths.ts';
import { findVariant } from '../cart/findVariant.ts';
import { skuFromPath } from '../http/skuFromPath.ts';
import { quantityOf, setQuantity } from '../cart/setQuantity.ts';
import { handleCartWrite } from '../http/handleCartWrite.ts';
import type { Route } from './Route.ts';

/** Adds to what the cart holds of a product. The path names a `sku`, or a `base_sku` with the body's `variant_handles`. */
export const addLineItem: Route = {
  method: 'POST',
  path: `${CART_PATH}/line-items/:sku/quantity/:quantity`,
  handle: (c, state) =>
    handleCartWrite(c, state, (draft, { store, shelves, body }) => {
      const named = productsNamed(store.products.filter(shelves.hold), skuFromPath(c));
      const product = findVariant(named, body['variant_handles']);
      return setQuantity(draft, product, quantityOf(draft, product) + readQuantity(c));
    }),
};

function productsNamed(products: readonly Product[], id: string): readonly Product[] {
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
