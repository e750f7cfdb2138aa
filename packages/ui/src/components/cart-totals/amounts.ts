import type { Money } from '@firmly-kit/core';

/** Whether the amount is zero, or there is no figure at all. */
export function isNothing({ value, number }: Money): boolean {
  return Number(value ?? number ?? 0) === 0;
}

export function isNegative({ value, number }: Money): boolean {
  return Number(value ?? number ?? 0) < 0;
}
