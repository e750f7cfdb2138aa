import type { Cart, Money } from '@firmly-kit/core';
import { isSubmitted, isTaxIncluded } from '@firmly-kit/core/cart';
import { figureOf, isZero, negatedAmount } from '../../cart/amounts.ts';
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
  const { sub_total, cart_discount, addon_total, tax, store_credit, total } = cart;
  return [
    ...row('sub_total', messages.subtotal, sub_total),
    ...wholeOrParts(
      row('cart_discount', messages.discount, toReduction(cart_discount)),
      toDiscounts(cart, messages),
    ),
    ...wholeOrParts(
      row('addon_total', messages.addons, isEmpty(addon_total) ? undefined : addon_total),
      toAddons(cart, messages),
    ),
    ...toShipping(cart, messages),
    ...row('tax', isTaxIncluded(cart) ? messages.taxIncluded : messages.tax, tax),
    ...row('store_credit', messages.storeCredit, toReduction(store_credit)),
    { type: 'total', label: messages.total, amount: total },
  ];
}

function row(type: string, label: string, amount: Money | undefined): ShownRow[] {
  return amount ? [{ type, label, amount }] : [];
}

const isEmpty = (money: Money | undefined) => !money || isZero(money);

function toReduction(money: Money | undefined): Money | undefined {
  return money && !isZero(money) ? negatedAmount(money) : undefined;
}

/** Parts that add up to the whole have a row instead of it, others below it. */
function wholeOrParts([whole]: ShownRow[], parts: ShownRow[]): ShownRow[] {
  const sum = parts.reduce((sums, { amount }) => sums + Math.abs(figureOf(amount)), 0);
  // Those of an unknown currency are fractions.
  if (parts.length > 0 && Math.abs(Math.abs(figureOf(whole?.amount)) - sum) < 1e-6) {
    return parts.map((part) => ({ ...part, type: whole?.type ?? part.type }));
  }
  return [...(whole ? [whole] : []), ...parts.map((part) => ({ ...part, isPart: true }))];
}

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
