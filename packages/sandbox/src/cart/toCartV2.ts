import { stableUuid } from '../utils/uuid.ts';
import type { WireCart, WireImage, WireLineItem, WireShippingMethod } from '../wire/types.ts';
import type { Store } from './Store.ts';

/**
 * A cart in the shape of the API's second version: `tax` is `tax_total`, an image's `url` is `src`, a notice is an object,
 * and the shipping methods are in its one shipment. Unlike the first version, it always names its store.
 */
export function toCartV2(store: Store, cart: WireCart) {
  const { line_items, tax, shipping_method, shipping_method_options, notice, ...same } = cart;
  return {
    cart_id: store.cartId,
    cart_status: 'active',
    display_name: store.displayName,
    platform_id: store.platformId,
    shop_id: store.domain,
    ...same,
    line_items: line_items.map(toLineItem),
    tax_total: tax,
    shipments: [
      {
        shipment_id: stableUuid(`${store.domain}/shipment`),
        line_item_ids: line_items.map((line) => line.line_item_id),
        shipping_method: shipping_method && toMethod(shipping_method),
        shipping_method_options: shipping_method_options?.map(toMethod),
      },
    ],
    addons: { offers: [], selections: [] },
    notice: notice?.map(toNotice),
  };
}

function toLineItem({ image, ...line }: WireLineItem) {
  return { ...line, image: image && toImage(image) };
}

function toImage({ url, ...image }: WireImage) {
  return { src: url, ...image };
}

function toMethod({ sku, ...method }: WireShippingMethod) {
  return { id: sku, ...method };
}

function toNotice(notice: string) {
  return notice.includes(' ') ? { message: notice } : { code: notice };
}
