import { svgDataUrl } from '../utils/svgDataUrl.ts';
import { stableUuid } from '../utils/uuid.ts';
import { toMoney } from '../wire/money.ts';
import type { WireCart, WireImage, WireLineItem, WireMoney } from '../wire/types.ts';
import { EMPTY_DRAFT, type CartDraft, type DraftLine, type DraftShipping } from './CartDraft.ts';
import { calculateDiscount, calculateSubTotal } from './discounts.ts';
import { PAYMENT_METHODS } from './paymentMethods.ts';
import type { Product, Store } from './Store.ts';

/**
 * Prices a draft. Returns the cart that a store responds with.
 *
 * All arithmetic is in whole minor units. Tax is the store's rate on the discounted sub-total, without shipping, rounded
 * half up to a whole minor unit once per cart. `total = sub_total - cart_discount + shipping_total + tax`. Shipping is
 * unknown without an address, and free from the store's threshold.
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
    total: money(goods + (shipping?.chosen.price ?? 0) + tax),
    payment_method_options: PAYMENT_METHODS,
    notice: draft.notice,
  };
}

function calculateTax(minorUnits: number, basisPoints: number): number {
  return Math.floor((minorUnits * basisPoints + 5_000) / 10_000);
}

function applyFreeShipping(store: Store, goods: number, shipping: DraftShipping): DraftShipping {
  const isFree = store.freeShippingFrom !== undefined && goods >= store.freeShippingFrom;
  return isFree ? { ...shipping, chosen: { ...shipping.chosen, price: 0 } } : shipping;
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

function toShipping({ info, chosen, others = [] }: DraftShipping, money: ToMoney) {
  const toMethod = ({ sku, description, price, estimatedDelivery }: DraftShipping['chosen']) => ({
    sku,
    description,
    price: money(price),
    estimated_delivery: estimatedDelivery,
  });
  return {
    shipping_total: money(chosen.price),
    shipping_info: info,
    shipping_method: toMethod(chosen),
    shipping_method_options: [chosen, ...others].map(toMethod),
  };
}
