import type { Money } from '@firmly-kit/core';

/** Whether the amount is zero, or there is no figure at all. */
export function isNothing({ value, number }: Money): boolean {
  return Number(value ?? number ?? 0) === 0;
}

/** What is taken off, with its minus: some stores send it so, others leave the sign to the label. */
export function asDeduction(money: Money): Money {
  const { value, number } = money;
  if (Number(value ?? number) < 0) return money;
  return {
    ...money,
    value: typeof value === 'string' ? `-${value.trim()}` : value && -value,
    number: number && -number,
  };
}
