import type { Money } from '@firmly-kit/core';

/** Whether the amount is 0 or missing. */
export function isZero({ value, number }: Money): boolean {
  return Number(value ?? number ?? 0) === 0;
}

/** The amount without a sign, for texts that already say it is a reduction. */
export function absoluteAmount(money: Money): Money {
  const { value, number } = money;
  return {
    ...money,
    value: typeof value === 'string' ? value.trim().replace(/^[-+]/, '') : value && Math.abs(value),
    number: number && Math.abs(number),
  };
}

/** The amount with a minus sign. Stores send reductions with either sign. */
export function negatedAmount(money: Money): Money {
  const { value, number, ...amount } = absoluteAmount(money);
  return {
    ...amount,
    value: typeof value === 'string' ? `-${value}` : value && -value,
    number: number && -number,
  };
}
