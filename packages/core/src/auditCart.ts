import { toMinorUnits } from './money/toMinorUnits.ts';
import type { Cart } from './schemas/cart.ts';
import type { Money } from './schemas/money.ts';

/** One place where a cart's figures contradict each other. */
export interface CartFinding {
  /**
   * - `line-price`: `quantity` × `price` is not `line_price`.
   * - `sub-total`: the lines do not add up to `sub_total`.
   * - `total`: `sub_total`, discount, shipping and tax do not add up to `total`.
   * - `mixed-currencies`: the cart's amounts are not all of one currency.
   */
  code: 'line-price' | 'sub-total' | 'total' | 'mixed-currencies';
  /** Where: `line_items[0].line_price`. */
  path: string;
  /** For a developer, with both figures. */
  message: string;
}

/**
 * Checks a cart's figures against each other: a diagnostic for development. The merchant's pricing engine is the
 * authority, so a finding is no reason to show anything else than the cart says.
 *
 * Leaves out whatever is missing a figure. Takes discounts of either sign, and line discounts as given.
 *
 * @example
 * auditCart(cart);
 * // [{ code: "sub-total", path: "sub_total", message: "The lines add up to 2200, sub_total says 86999, in minor units of USD." }, …]
 */
export function auditCart(cart: Cart): CartFinding[] {
  const currencies = new Set(moniesOf(cart).flatMap(({ currency }) => currency ?? []));
  if (currencies.size > 1) {
    const message = `The cart has amounts in ${[...currencies].join(', ')}: they cannot be added up.`;
    return [{ code: 'mixed-currencies', path: 'currency', message }];
  }
  return [...auditLines(cart), ...auditSubTotal(cart), ...auditTotal(cart)];
}

function auditLines({ line_items }: Cart): CartFinding[] {
  return line_items.flatMap(({ quantity, price, line_price, line_discount }, index) => {
    const unit = price && toMinorUnits(price);
    if (unit === undefined || quantity === undefined) return [];
    const discount = amountOff(line_discount);
    // Stores differ in whether the line's price has its discount in it.
    const sums = [unit * quantity, unit * quantity - discount];
    return contradiction(
      'line-price',
      `line_items[${index}].line_price`,
      line_price,
      sums,
      'Quantity × price is',
    );
  });
}

function auditSubTotal({ line_items, sub_total }: Cart): CartFinding[] {
  const lines = line_items.map(({ line_price }) => line_price && toMinorUnits(line_price));
  if (lines.includes(undefined)) return [];
  const sum = lines.reduce<number>((total, line) => total + (line ?? 0), 0);
  return contradiction('sub-total', 'sub_total', sub_total, [sum], 'The lines add up to');
}

function auditTotal(cart: Cart): CartFinding[] {
  const subTotal = cart.sub_total && toMinorUnits(cart.sub_total);
  if (subTotal === undefined) return [];
  const sum =
    subTotal +
    minor(cart.shipping_total) +
    minor(cart.tax) -
    amountOff(cart.cart_discount) -
    amountOff(cart.store_credit);
  return contradiction('total', 'total', cart.total, [sum], 'The parts add up to');
}

function contradiction(
  code: CartFinding['code'],
  path: string,
  figure: Money | undefined,
  sums: readonly number[],
  words: string,
): CartFinding[] {
  const says = figure && toMinorUnits(figure);
  if (figure === undefined || says === undefined || sums.includes(says)) return [];
  const inMinor = `in minor units of ${figure.currency}`;
  return [{ code, path, message: `${words} ${sums[0]}, ${path} says ${says}, ${inMinor}.` }];
}

function minor(money: Money | undefined): number {
  return (money && toMinorUnits(money)) ?? 0;
}

/** Stores differ in the sign of what is taken off. */
function amountOff(money: Money | undefined): number {
  return Math.abs(minor(money));
}

function moniesOf({
  line_items,
  sub_total,
  cart_discount,
  shipping_total,
  tax,
  total,
}: Cart): Money[] {
  const ofLines = line_items.flatMap(({ price, line_price }) => [price, line_price]);
  return [...ofLines, sub_total, cart_discount, shipping_total, tax, total].filter(
    (money) => money !== undefined,
  );
}
