import type { Cart } from '../schemas/cart.ts';

/** Gives a cart of the v2 shape, in place, the names v1 has for the same; what is there already counts more. */
export function addV1Aliases(cart: Cart): Cart {
  for (const { image } of cart.line_items) {
    if (image?.src !== undefined) image.url ??= image.src;
  }
  if (cart.tax_total) cart.tax ??= cart.tax_total;
  nameShipping(cart);
  for (const method of [cart.shipping_method, ...(cart.shipping_method_options ?? [])]) {
    if (method?.id !== undefined) method.sku ??= method.id;
  }
  return cart;
}

function nameShipping(cart: Cart): void {
  const [shipment, another] = cart.shipments ?? [];
  // Of several shipments none has the method, or the price, of the whole cart.
  if (!shipment || another) return;
  const { shipping_method, shipping_method_options } = shipment;
  if (shipping_method) cart.shipping_method ??= shipping_method;
  if (shipping_method_options) cart.shipping_method_options ??= shipping_method_options;
  if (shipping_method?.price) cart.shipping_total ??= shipping_method.price;
}
