import { toMinorUnits } from '../money/toMinorUnits.ts';
import type { Cart } from '../schemas/cart.ts';
import type { Money } from '../schemas/money.ts';

export interface AddedTotals {
  /** Of all parts but the tax. */
  net: number;
  tax: number;
}

/**
 * Adds up the parts of a cart's total, in minor units of its currency. Discounts and credit count as reductions, whichever sign a store
 * sends. Undefined if a part has no figure, or there is no `sub_total`.
 */
export function addTotals(cart: Cart): AddedTotals | undefined {
  const { sub_total, shipping_total, tax, cart_discount, store_credit, addon_total } = cart;
  const parts = [shipping_total, tax, cart_discount, store_credit, addon_total];
  const [shipping, taxes, discount, credit, addons] = parts.map(minorUnits);
  const subTotal = sub_total && minorUnits(sub_total);
  if (subTotal === undefined || shipping === undefined || taxes === undefined) return undefined;
  if (discount === undefined || credit === undefined || addons === undefined) return undefined;
  return {
    net: subTotal + addons + shipping - Math.abs(discount) - Math.abs(credit),
    tax: taxes,
  };
}

/** An absent amount adds nothing. An amount without a figure makes the sum unknown. */
function minorUnits(money: Money | undefined): number | undefined {
  return money ? toMinorUnits(money) : 0;
}
