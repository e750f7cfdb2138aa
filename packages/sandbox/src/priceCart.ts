import { stableUuid } from './ids/uuid.ts';
import { svgDataUrl } from './catalogue/svgDataUrl.ts';
import { PAYMENT_METHODS } from './catalogue/paymentMethods.ts';
import type { Product, Store } from './catalogue/Store.ts';
import { toMoney } from './money.ts';
import type { WireCart, WireImage, WireLineItem, WireMoney, WireShippingInfo } from './wire.ts';

/** What a shopper put into a cart. Amounts are in minor units of the store's currency. */
export interface CartDraft {
  lines: readonly DraftLine[];
  /** Taken off the sub-total before tax. @default none */
  discount?: number;
  coupons?: readonly string[];
  shipping?: DraftShipping;
  notice?: readonly string[];
  /** @default 'active' */
  status?: string;
  orderNumber?: string;
  /** Whether money carries `number` and `symbol`. @default 'full' */
  money?: 'full' | 'bare';
}

export interface DraftLine {
  product: Product;
  quantity: number;
}

export interface DraftShipping {
  info: WireShippingInfo;
  chosen: DraftShippingMethod;
  others?: readonly DraftShippingMethod[];
}

export interface DraftShippingMethod {
  sku: string;
  description: string;
  /** In minor units. */
  price: number;
  estimatedDelivery?: string;
}

/**
 * Prices a draft into the cart that a store answers with.
 *
 * All arithmetic is in whole minor units. Tax is the store's rate on the discounted sub-total, without shipping, rounded
 * half up to a whole minor unit once per cart. `total = sub_total - cart_discount + shipping_total + tax`.
 */
export function priceCart(store: Store, draft: CartDraft): WireCart {
  const money = (minorUnits: number) => toMoney(minorUnits, store.currency, draft.money);
  const subTotal = draft.lines.reduce((sum, line) => sum + line.product.price * line.quantity, 0);
  const discount = draft.discount ?? 0;
  const tax = taxOn(subTotal - discount, store.taxBasisPoints);
  const shipping = draft.shipping?.chosen.price ?? 0;

  return {
    cart_id: store.cartId,
    cart_status: draft.status ?? 'active',
    display_name: store.displayName,
    platform_id: store.platformId,
    shop_id: store.domain,
    platform_order_number: draft.orderNumber,
    line_items: draft.lines.map((line) => toLineItem(store, line, money)),
    coupons: draft.coupons,
    cart_discount: draft.discount === undefined ? undefined : money(discount),
    sub_total: money(subTotal),
    ...(draft.shipping && toShipping(draft.shipping, money)),
    tax: money(tax),
    total: money(subTotal - discount + shipping + tax),
    payment_method_options: PAYMENT_METHODS,
    notice: draft.notice,
  };
}

function taxOn(minorUnits: number, basisPoints: number): number {
  return Math.floor((minorUnits * basisPoints + 5_000) / 10_000);
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
    price: money(product.price),
    msrp: product.msrp === undefined ? undefined : money(product.msrp),
    line_price: money(product.price * quantity),
    image: toImage(product),
    requires_shipping: product.requiresShipping ?? true,
    recurring: product.recurring,
  };
}

function toImage({ drawing, title }: Product): WireImage | undefined {
  return drawing === undefined ? undefined : { url: svgDataUrl(drawing), alt: title };
}

function toShipping({ info, chosen, others = [] }: DraftShipping, money: ToMoney) {
  const toMethod = ({ sku, description, price, estimatedDelivery }: DraftShippingMethod) => ({
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
