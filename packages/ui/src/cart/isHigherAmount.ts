import type { Money } from '@firmly-kit/core';

/** Whether `a` is higher than `b`. False if one is missing or their currencies differ. */
export function isHigherAmount(a: Money | undefined, b: Money | undefined): boolean {
  if (!a || !b || a.currency !== b.currency) return false;
  if (a.value !== undefined && b.value !== undefined) return Number(a.value) > Number(b.value);
  return a.number !== undefined && b.number !== undefined && a.number > b.number;
}
