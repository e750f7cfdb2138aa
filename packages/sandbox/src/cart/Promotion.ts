/** A promo code and its discount. */
export interface Promotion {
  /** In upper case; a shopper may type it in any case. */
  code: string;
  /** Returns the discount of a sub-total. Both are in minor units. */
  off: (subTotal: number) => number;
  /** The lowest sub-total it applies to, in minor units. @default none */
  minimum?: number;
  /** @default false */
  expired?: boolean;
}

/** A discount by a percentage, rounded half up to a whole minor unit. */
export function percentOff(percentage: number): Promotion['off'] {
  return (subTotal) => Math.floor((subTotal * percentage + 50) / 100);
}

/** A discount by an amount in minor units. */
export function amountOff(minorUnits: number): Promotion['off'] {
  return () => minorUnits;
}
