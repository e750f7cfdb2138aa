/** What a promo code does for a cart. */
export interface Promotion {
  /** In upper case; a shopper may type it in any case. */
  code: string;
  /** What it takes off a sub-total; both are in minor units. */
  off: (subTotal: number) => number;
  /** The sub-total it needs, in minor units. @default none */
  minimum?: number;
  /** @default false */
  expired?: boolean;
}

/** Off by a percentage, rounded half up to a whole minor unit. */
export function percentOff(percentage: number): Promotion['off'] {
  return (subTotal) => Math.floor((subTotal * percentage + 50) / 100);
}

/** Off by an amount in minor units. */
export function amountOff(minorUnits: number): Promotion['off'] {
  return () => minorUnits;
}
