import type { Cart, Money } from '@firmly-kit/core';
import { isSubmitted } from '@firmly-kit/core/cart';
import { figureOf, isNothing, negatedAmount } from '../../cart/amounts.ts';
import { isPickup, shownShipments } from '../../cart/shownShipments.ts';
import type { Messages } from '../../messages/Messages.ts';
import { decodeEntities } from '../../utils/decodeEntities.ts';

/** One row of the totals. */
export interface CartTotalsRow {
  /** What it is: `fulfillment`. The row of the type `total` looks like the total. @selector [data-row] */
  type?: string | undefined;
  /** The store's own words. Text, never HTML. */
  label: string;
  /** As the API returns it. Without a value it is shown as `messages.noAmount`, a dash. */
  amount: Money | undefined;
}

export interface ShownRow extends CartTotalsRow {
  /** A part of the row above it. */
  isPart?: boolean;
  /** Its amount is not known before the checkout. */
  isLater?: boolean;
}

/**
 * The store's totals in the order of a receipt, each with its name in the API. A `discount` or an `addon` is one of several parts
 * of a total that is above it or unknown.
 */
export function totalRows(cart: Cart, messages: Messages): ShownRow[] {
  const { cart_discount, addon_total, store_credit, total } = cart;
  const subTotal = row('sub_total', messages.subtotal, cart.sub_total);
  const discounts = wholeOrParts(
    row('cart_discount', messages.discount, toReduction(cart_discount)),
    toDiscounts(cart, messages),
  );
  const addons = wholeOrParts(
    row('addon_total', messages.addons, isNothing(addon_total) ? undefined : addon_total),
    toAddons(cart, messages),
  );
  const shipping = toShipping(cart, messages);
  const taxAmount = cart.tax ?? cart.tax_total;
  const tax = row('tax', messages.tax, taxAmount);
  const credit = row('store_credit', messages.storeCredit, toReduction(store_credit));
  const rest = figureOf(cart.sub_total) + sumOf(addons) + sumOf(shipping) + sumOf(credit);
  const included = findIncluded(sumOf(discounts), sumOf(tax), figureOf(total) - rest);
  return [
    ...subTotal,
    ...(included?.discount ? discounts.map((part) => ({ ...part, isPart: true })) : discounts),
    ...addons,
    ...shipping,
    ...(included?.tax ? row('tax', messages.taxIncluded, taxAmount) : tax),
    ...credit,
    { type: 'total', label: messages.total, amount: total },
  ];
}

/** What the rows of one kind add to the total. Not a number if that is not known. Parts are not added to their whole. */
function sumOf(rows: readonly ShownRow[]): number {
  const wholes = rows.filter(({ isPart }) => !isPart);
  return (wholes.length > 0 ? wholes : rows).reduce(
    (sum, { amount, isLater }) => sum + (isLater ? 0 : figureOf(amount)),
    0,
  );
}

/**
 * Which of two amounts the other rows have in them already, so that a reader does not add them: stores differ in whether the prices
 * include the tax, and the subtotal the discount. `added` is what the total has beside those rows. Undefined if nothing explains it.
 */
function findIncluded(discount: number, tax: number, added: number) {
  return [
    { discount: false, tax: false },
    { discount: false, tax: tax > 0 },
    { discount: true, tax: false },
    { discount: true, tax: tax > 0 },
  ].find((included) => {
    const sum = (included.discount ? 0 : discount) + (included.tax ? 0 : tax);
    return isSameFigure(sum, added);
  });
}

/** Those of an unknown currency are fractions. */
const isSameFigure = (a: number, b: number) => Math.abs(a - b) < 1e-6;

function row(type: string, label: string, amount: Money | undefined): ShownRow[] {
  return amount ? [{ type, label, amount }] : [];
}

function toReduction(money: Money | undefined): Money | undefined {
  return money && !isNothing(money) ? negatedAmount(money) : undefined;
}

/** Parts that add up to the whole have a row instead of it, others below it. */
function wholeOrParts([whole]: ShownRow[], parts: ShownRow[]): ShownRow[] {
  const sum = parts.reduce((sums, { amount }) => sums + Math.abs(figureOf(amount)), 0);
  const isOneCurrency = parts.every(({ amount }) => isSameCurrency(amount, whole?.amount));
  if (parts.length > 0 && isOneCurrency && isSameFigure(Math.abs(figureOf(whole?.amount)), sum)) {
    return parts.map((part) => ({ ...part, type: whole?.type ?? part.type }));
  }
  return [...(whole ? [whole] : []), ...parts.map((part) => ({ ...part, isPart: true }))];
}

const isSameCurrency = (a: Money | undefined, b: Money | undefined) =>
  a?.currency?.toUpperCase() === b?.currency?.toUpperCase();

function toDiscounts(
  { discounts_breakdown, cart_discount_breakdown }: Cart,
  messages: Messages,
): ShownRow[] {
  const named = discounts_breakdown?.length ? discounts_breakdown : cart_discount_breakdown;
  return (named ?? []).flatMap(({ label, code, discount }) => {
    const name = decodeEntities(label) || decodeEntities(code) || messages.discount;
    return row('discount', name, toReduction(discount));
  });
}

function toAddons({ addons }: Cart, messages: Messages): ShownRow[] {
  return (addons?.selections ?? []).flatMap(({ name, description, price }) => {
    const own = decodeEntities(name) || decodeEntities(description);
    return own || price ? [{ type: 'addon', label: own || messages.addons, amount: price }] : [];
  });
}

/** The shipping as far as it is known: the store's total, else the price of each shipment. An order has no later one. */
function toShipping(cart: Cart, messages: Messages): ShownRow[] {
  const { shipping_total, shipping_method, shipping_method_options: options } = cart;
  const isChoice = (options ?? []).length > 1;
  const toRow = (method: Cart['shipping_method'], amount: Money | undefined): ShownRow => {
    const name = decodeEntities(method?.description);
    // A choice of methods shows the name already.
    const label = name && !isChoice ? messages.shippingBy(name) : messages.shipping;
    return { type: 'shipping_total', label, amount, isLater: !amount };
  };
  const shipments = shownShipments(cart);
  const sent = shipments.filter((shipment) => !isPickup(shipment) || shipment.shipping_method);
  const methods = sent.map((shipment) => shipment.shipping_method);
  if (!shipping_total && shipments.length > 0 && methods.every((method) => method?.price)) {
    return methods.map((method) => toRow(method, method?.price));
  }
  const shipping = toRow(shipping_method, shipping_total ?? shipping_method?.price);
  // The store does not deliver there: the checkout will not calculate it either.
  const isNever = isSubmitted(cart) || options?.length === 0;
  return shipping.isLater && isNever ? [] : [shipping];
}
