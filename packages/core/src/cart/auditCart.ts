import { toMinorUnits } from '../money/toMinorUnits.ts';
import type { Cart } from '../schemas/cart.ts';
import type { Money } from '../schemas/money.ts';

/** One place where a cart's figures contradict each other. */
export interface CartFinding {
  /**
   * - `line-price`: `quantity` × `price` is not `line_price`.
   * - `sub-total`: the lines do not add up to `sub_total`.
   * - `total`: `sub_total`, discount, add-ons, shipping and tax do not add up to `total`.
   * - `mixed-currencies`: the cart's amounts are not all of one currency.
   */
  code: 'line-price' | 'sub-total' | 'total' | 'mixed-currencies';
  /** Path of the figure: `line_items[0].line_price`. */
  path: string;
  /** A sentence for a developer, with both figures. */
  message: string;
}

/**
 * Checks a cart's figures against each other: a diagnostic for development. The store's pricing is authoritative, so always show
 * the cart's own figures, whatever is found.
 *
 * Skips checks that lack a figure. Accepts discounts of either sign, included in the line's price or not, and tax included in
 * the prices or added to them.
 *
 * @example
 * auditCart(cart);
 * // [{ code: "sub-total", path: "sub_total", message: "The lines add up to 2200, sub_total says 86999, in minor units of USD." }, …]
 */
export function auditCart(cart: Cart): CartFinding[] {
  const currencies = new Set(
    listMonies(cart).flatMap((money) => money?.currency?.toUpperCase() ?? []),
  );
  if (currencies.size > 1) {
    const message = `The cart has amounts in ${[...currencies].join(', ')}: they cannot be added up.`;
    return [{ code: 'mixed-currencies', path: 'currency', message }];
  }
  return [...auditLines(cart), ...auditSubTotal(cart), ...auditTotal(cart)];
}

function auditLines({ line_items }: Cart): CartFinding[] {
  return line_items.flatMap(({ quantity, price, line_price, line_discount }, index) => {
    const [unit, discount] = minorUnits(price, line_discount ?? ZERO);
    if (unit === undefined || discount === undefined || quantity === undefined) return [];
    const sum = Math.round(unit * quantity);
    // Some stores include the discount in the line's price, others do not.
    const sums = [sum, sum - Math.abs(discount)];
    return contradiction(
      'line-price',
      `line_items[${index}].line_price`,
      line_price,
      sums,
      'Quantity × price is',
    );
  });
}

function auditSubTotal({ line_items, sub_total, dropped_line_items = 0 }: Cart): CartFinding[] {
  const lines = minorUnits(...line_items.map(({ line_price }) => line_price));
  if (dropped_line_items > 0 || lines.includes(undefined)) return [];
  const sum = lines.reduce<number>((total, line) => total + (line ?? 0), 0);
  return contradiction('sub-total', 'sub_total', sub_total, [sum], 'The lines add up to');
}

function auditTotal(cart: Cart): CartFinding[] {
  const parts = [
    cart.sub_total,
    cart.shipping_total,
    cart.tax,
    cart.cart_discount,
    cart.store_credit,
    cart.addon_total,
  ];
  const [subTotal, shipping, tax, discount, credit, addons] = minorUnits(
    ...parts.map((part, index) => part ?? (index > 0 ? ZERO : undefined)),
  );
  if (subTotal === undefined || shipping === undefined || tax === undefined) return [];
  if (discount === undefined || credit === undefined || addons === undefined) return [];
  // Stores differ in the sign of a discount and in whether prices include tax.
  const net = subTotal + addons + shipping - Math.abs(discount) - Math.abs(credit);
  return contradiction('total', 'total', cart.total, [net + tax, net], 'The parts add up to');
}

/** An absent amount adds nothing. An amount without a figure makes the sum unknown. */
const ZERO: Money = { currency: 'USD', number: 0 };

function minorUnits(...monies: (Money | undefined)[]): (number | undefined)[] {
  return monies.map((money) => money && toMinorUnits(money));
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

function listMonies(cart: Cart): (Money | undefined)[] {
  const ofLines = cart.line_items.flatMap(({ price, line_price, line_discount, msrp }) => [
    price,
    line_price,
    line_discount,
    msrp,
  ]);
  const { sub_total, cart_discount, shipping_total, tax, store_credit, addon_total, total } = cart;
  return [
    ...ofLines,
    sub_total,
    cart_discount,
    shipping_total,
    tax,
    store_credit,
    addon_total,
    total,
  ];
}
