import { svgDataUrl } from '../utils/svgDataUrl.ts';
import { stableUuid } from '../utils/uuid.ts';
import { toMoney } from '../wire/money.ts';
import type {
  WireCart,
  WireImage,
  WireLineItem,
  WireMoney,
  WireShippingMethod,
} from '../wire/types.ts';
import { EMPTY_DRAFT, type CartDraft, type DraftLine, type DraftShipping } from './CartDraft.ts';
import { calculateAddons } from './addons.ts';
import { calculateDiscount, calculateSubTotal } from './discounts.ts';
import { PAYMENT_METHODS } from './paymentMethods.ts';
import type { Product, Store, StoreShippingMethod } from './Store.ts';

/** The code of the notice that a cart has where its store does not deliver. */
const NOT_AVAILABLE = 'SHIPPING_NOT_AVAILABLE';

/**
 * Prices a draft. Returns the cart that a store responds with.
 *
 * All arithmetic is in whole minor units. Tax is the store's rate on the discounted sub-total, without shipping, rounded
 * half up to a whole minor unit once per cart. `total = sub_total - cart_discount + shipping_total + tax`, plus the
 * add-ons. Shipping is unknown without an address or a postal code, and the cheapest method is free from the store's threshold.
 */
export function priceCart(store: Store, draft: CartDraft): WireCart {
  if (draft.fixture) return draft.fixture;
  // An emptied cart may still store promo codes and an address. It shows neither and costs nothing.
  const { lines, coupons, shipping: draftShipping } = draft.lines.length > 0 ? draft : EMPTY_DRAFT;
  const money = (minorUnits: number) => toMoney(minorUnits, store.currency, store.money);
  const subTotal = calculateSubTotal(lines);
  const discount = calculateDiscount(store, subTotal, coupons);
  const goods = subTotal - discount;
  const tax = calculateTax(goods, store.taxBasisPoints);
  const shipping = draftShipping && applyFreeShipping(store, goods, draftShipping);
  const shippingTotal = (shipping && chosenMethod(shipping)?.price) ?? 0;
  const isNotDelivered = shipping?.methods.length === 0;

  return {
    cart_id: store.cartId,
    cart_status: draft.orderNumber === undefined ? 'active' : 'submitted',
    display_name: store.displayName,
    platform_id: store.platformId,
    shop_id: store.domain,
    platform_order_number: draft.orderNumber,
    line_items: lines.map((line) => toLineItem(store, line, money)),
    coupons,
    cart_discount: coupons && money(discount),
    sub_total: money(subTotal),
    ...(shipping && toShipping(shipping, money)),
    tax: money(tax),
    total: money(goods + calculateAddons(lines) + shippingTotal + tax),
    payment_method_options: PAYMENT_METHODS,
    notice: isNotDelivered ? [...(draft.notice ?? []), NOT_AVAILABLE] : draft.notice,
  };
}

function calculateTax(minorUnits: number, basisPoints: number): number {
  return Math.floor((minorUnits * basisPoints + 5_000) / 10_000);
}

/** From the store's threshold, its cheapest method is free. */
function applyFreeShipping(store: Store, goods: number, shipping: DraftShipping): DraftShipping {
  const isFree = store.freeShippingFrom !== undefined && goods >= store.freeShippingFrom;
  const lowest = Math.min(...shipping.methods.map(({ price }) => price));
  const methods = shipping.methods.map((method) =>
    isFree && method.price === lowest ? { ...method, price: 0 } : method,
  );
  return { ...shipping, methods };
}

type ToMoney = (minorUnits: number) => WireMoney;

function toLineItem(store: Store, { product, quantity }: DraftLine, money: ToMoney): WireLineItem {
  return {
    line_item_id: stableUuid(`${store.domain}/${product.sku}`),
    sku: product.sku,
    base_sku: product.baseSku,
    quantity,
    description: product.title,
    variant_description: product.variant,
    variant_handles: product.variantHandles,
    price: money(product.price),
    msrp: product.msrp === undefined ? undefined : money(product.msrp),
    line_price: money(product.price * quantity),
    image: toImage(product),
    requires_shipping: product.requiresShipping ?? true,
    fixed_quantity: product.fixedQuantity,
    recurring: product.recurring,
    ...product.fixture,
  };
}

function toImage({ drawing, title }: Product): WireImage | undefined {
  return drawing === undefined ? undefined : { url: svgDataUrl(drawing), alt: title };
}

function chosenMethod({ methods, chosen }: DraftShipping): StoreShippingMethod | undefined {
  return methods.find(({ sku }) => sku === chosen) ?? methods[0];
}

function toShipping(shipping: DraftShipping, money: ToMoney) {
  const { info, methods } = shipping;
  const method = chosenMethod(shipping);
  return {
    shipping_total: method && money(method.price),
    shipping_info: info,
    shipping_method: method && toMethod(method, money),
    // By the API's page, the methods are listed once there is an address.
    shipping_method_options: info && methods.map((option) => toMethod(option, money)),
  };
}

function toMethod(
  { sku, description, price, estimatedDelivery }: StoreShippingMethod,
  money: ToMoney,
): WireShippingMethod {
  return { sku, description, price: money(price), estimated_delivery: estimatedDelivery };
}
