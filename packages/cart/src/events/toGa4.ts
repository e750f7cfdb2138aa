import { sumMoney, toMinorUnits } from '@firmly-kit/core/money';
import { toUnits } from './describeCart.ts';
import type { CartEventItem, CartEventMoney, FirmlyCartEvent } from './FirmlyCartEvent.ts';

/** An item of a GA4 event. It has an `item_id` or an `item_name`, or both. */
export interface Ga4Item {
  /** The line's sku. */
  item_id?: string;
  /** The product's title. */
  item_name?: string;
  /** `M / White`. */
  item_variant?: string;
  /** The store's domain. */
  affiliation?: string;
  /** Unit price in units of the event's `currency`. Absent if it is not known, or in another currency. */
  price?: number;
  quantity: number;
  /** Position in the cart, from 0. Of `view_cart` and `begin_checkout`. */
  index?: number;
}

/** The parameters of a GA4 event. `currency` and `value` are both there, or neither. */
export interface Ga4Params {
  /** ISO 4217: `USD`. */
  currency?: string;
  /** The sum of price × quantity of the items, as GA4 defines it: without shipping and tax. */
  value?: number;
  /** The cart's promo codes, with commas between. Of `begin_checkout`. */
  coupon?: string;
  items: readonly Ga4Item[];
}

/** An event for `gtag('event', name, params)`. */
export interface Ga4Event {
  name: 'view_cart' | 'add_to_cart' | 'remove_from_cart' | 'begin_checkout';
  params: Ga4Params;
}

/**
 * The events of Google Analytics 4 that an event of a cart is: none, one, or two for a change that added and removed. None for what is
 * no event of a cart. An item without a sku and a title, or without a quantity above 0, is left out.
 *
 * Source: https://developers.google.com/analytics/devguides/collection/ga4/reference/events.
 *
 * @example
 * <FirmlyCart appId="my-app" onEvent={(event) => toGa4(event).forEach(({ name, params }) => gtag('event', name, params))} />
 */
export function toGa4(event: FirmlyCartEvent | null | undefined): readonly Ga4Event[] {
  if (!isCartEvent(event)) return [];
  const { type, items, promoCodes } = event;
  if (type === 'cart_viewed') {
    return [{ name: 'view_cart', params: toParams(event, items, { isWholeCart: true }) }];
  }
  if (type === 'checkout_started') {
    const params = toParams(event, items, { isWholeCart: true });
    if (promoCodes.length > 0) params.coupon = promoCodes.join(',');
    return [{ name: 'begin_checkout', params }];
  }
  if (type !== 'lines_changed') return [];
  const added = { name: 'add_to_cart' as const, params: toParams(event, event.added) };
  const removed = { name: 'remove_from_cart' as const, params: toParams(event, event.removed) };
  return [added, removed].filter(({ params }) => params.items.length > 0);
}

function toParams(
  { domain, currency: cartCurrency }: FirmlyCartEvent,
  lines: readonly CartEventItem[],
  { isWholeCart = false } = {},
): Ga4Params {
  const named = lines.filter((line) => isNamed(line) && isPositive(line.quantity));
  const currency = toCurrencyCode(cartCurrency ?? named[0]?.price?.currency);
  const value = currency === undefined ? undefined : sumPrices(named, currency);
  // Without the currency, GA4 would take another one for the prices.
  const hasPrices = value !== undefined;
  const items = named.map((line, index) => {
    const item = toItem(line, { domain, hasPrices });
    if (isWholeCart) item.index = index;
    return item;
  });
  return { ...(currency && value !== undefined && { currency, value }), items };
}

function toItem(
  line: CartEventItem,
  { domain, hasPrices }: { domain: string | undefined; hasPrices: boolean },
): Ga4Item {
  const { description, variant_description: variant, price: money, quantity } = line;
  const id = getId(line);
  const price = hasPrices && money ? toUnits(money) : undefined;
  return {
    ...(id && { item_id: id }),
    ...(description && { item_name: description }),
    ...(variant && { item_variant: variant }),
    ...(domain && { affiliation: domain }),
    ...(price !== undefined && { price }),
    quantity,
  };
}

/** A queue of an app in JavaScript may hold other things. */
function isCartEvent(event: FirmlyCartEvent | null | undefined): event is FirmlyCartEvent {
  if (!Array.isArray(event?.items) || !Array.isArray(event.promoCodes)) return false;
  if (event.type !== 'lines_changed') return true;
  return Array.isArray(event.added) && Array.isArray(event.removed);
}

/** GA4 refuses an item that has neither an id nor a name. */
function isNamed(line: CartEventItem): boolean {
  return Boolean(getId(line) || line.description);
}

/** One quantity that is none would spoil the value of all. */
function isPositive(quantity: number): boolean {
  return Number.isFinite(quantity) && quantity > 0;
}

function getId({ sku, base_sku }: CartEventItem): string | undefined {
  return sku || base_sku;
}

/** Undefined if it is no code that GA4 accepts. */
function toCurrencyCode(currency: string | undefined): string | undefined {
  const code = currency?.toUpperCase();
  return code && /^[A-Z]{3}$/.test(code) ? code : undefined;
}

/** The sum of price × quantity. Undefined if one is not known, or too large to be exact. */
function sumPrices(lines: readonly CartEventItem[], currency: string): number | undefined {
  let number = 0;
  for (const { price, quantity } of lines) number += toMinorPrice(price, currency) * quantity;
  return Number.isSafeInteger(number) ? sumMoney([{ currency, number }])[0]?.value : undefined;
}

/** In minor units. NaN if it is not known, or in another currency. */
function toMinorPrice(price: CartEventMoney | undefined, currency: string): number {
  if (price?.currency?.toUpperCase() !== currency) return Number.NaN;
  return toMinorUnits(price) ?? Number.NaN;
}
