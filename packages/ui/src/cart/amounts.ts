import type { Money } from '@firmly-kit/core';

/** Whether the amount is zero, or there is no figure at all. */
export function isZero({ value, number }: Money): boolean {
  return Number(value ?? number ?? 0) === 0;
}

/** Without a sign: for words that say by themselves that it is taken off. */
export function absoluteAmount(money: Money): Money {
  const { value, number } = money;
  return {
    ...money,
    value: typeof value === 'string' ? value.trim().replace(/^[-+]/, '') : value && Math.abs(value),
    number: number && Math.abs(number),
  };
}

/** What is taken off, with its minus: some stores send it so, others leave the sign to the label. */
export function negatedAmount(money: Money): Money {
  const { value, number, ...amount } = absoluteAmount(money);
  return {
    ...amount,
    value: typeof value === 'string' ? `-${value}` : value && -value,
    number: number && -number,
  };
}
