import type { Cart } from '../schemas/cart.ts';
import type { Notice } from '../schemas/toNotice.ts';

/** Adds to a cart of the v2 shape, in place, the v1 names of the same fields. Fields that are there already win. */
export function addV1Aliases(cart: Cart): Cart {
  for (const { image } of cart.line_items) {
    if (image?.src !== undefined) image.url ??= image.src;
  }
  if (cart.tax_total) cart.tax ??= cart.tax_total;
  if (cart.notices) cart.notice = unique([...(cart.notice ?? []), ...cart.notices]);
  addShippingAliases(cart);
  for (const { shipping_method, shipping_method_options } of [cart, ...(cart.shipments ?? [])]) {
    for (const method of [shipping_method, ...(shipping_method_options ?? [])]) {
      if (method?.id !== undefined) method.sku ??= method.id;
    }
  }
  return cart;
}

/** Without those that say the same of the same line. */
function unique(notices: readonly Notice[]): Notice[] {
  const known = new Map(
    notices.map((notice) => {
      const { code, message, line_item_id, sku } = notice;
      return [JSON.stringify([code, message, line_item_id, sku]), notice];
    }),
  );
  return [...known.values()];
}

function addShippingAliases(cart: Cart): void {
  const [shipment, another] = cart.shipments ?? [];
  // With several shipments, no single method or price is the whole cart's.
  if (!shipment || another) return;
  const { shipping_method, shipping_method_options } = shipment;
  if (shipping_method) cart.shipping_method ??= shipping_method;
  if (shipping_method_options) cart.shipping_method_options ??= shipping_method_options;
  if (shipping_method?.price) cart.shipping_total ??= shipping_method.price;
}
