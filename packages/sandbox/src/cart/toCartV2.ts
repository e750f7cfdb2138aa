import { stableUuid } from '../utils/uuid.ts';
import type { WireCart, WireImage, WireLineItem, WireShippingMethod } from '../wire/types.ts';
import { toAddons } from './addons.ts';
import type { Store } from './Store.ts';

/**
 * A cart in the shape of the API's second version: `tax` is `tax_total`, an image's `url` is `src`, `notice` is `notices`, which
 * are objects, and the shipping methods are in a shipment. It lists the add-ons, of which the first version has only the price,
 * in `total`. Unlike the first version, it always names its store.
 */
export function toCartV2(store: Store, cart: WireCart) {
  const {
    line_items,
    tax,
    shipping_method: _,
    shipping_method_options: __,
    notice,
    ...same
  } = cart;
  return {
    cart_id: store.cartId,
    cart_status: 'active',
    display_name: store.displayName,
    platform_id: store.platformId,
    shop_id: store.domain,
    ...same,
    line_items: line_items.map(toLineItem),
    tax_total: tax,
    shipments: toShipments(store, cart),
    ...toAddons(store, line_items),
    notices: notice?.map(toNotice),
  };
}

/** The lines that are sent, and those that the shopper fetches. */
function toShipments(store: Store, { line_items, ...cart }: WireCart) {
  const [sent, fetched] = [false, true].map((isPickedUp) =>
    line_items
      .filter(
        ({ sku }) =>
          isPickedUp === Boolean(store.products.find((product) => product.sku === sku)?.isPickedUp),
      )
      .map(({ line_item_id }) => line_item_id),
  );
  const { shipping_method, shipping_method_options } = cart;
  const shipments = [
    {
      shipment_id: stableUuid(`${store.domain}/shipment`),
      line_item_ids: sent,
      fulfillment_type: { id: 'SHIP_TO_ADDRESS', name: 'Delivery' },
      shipping_method: shipping_method && toMethod(shipping_method),
      shipping_method_options: shipping_method_options?.map(toMethod),
    },
    {
      shipment_id: stableUuid(`${store.domain}/pickup`),
      line_item_ids: fetched,
      fulfillment_type: { id: 'IN_STORE_PICKUP', name: 'Pick up in store' },
    },
  ];
  // An empty cart has one too.
  return shipments.filter(({ line_item_ids }, index) => index === 0 || line_item_ids?.length);
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
