import type { Money } from '@firmly-kit/core';
import { figureOf } from './amounts.ts';

/** Whether `a` reads as higher than `b`. False if one is missing or their currencies differ. */
export function isHigherAmount(a: Money | undefined, b: Money | undefined): boolean {
  return a?.currency?.toUpperCase() === b?.currency?.toUpperCase() && figureOf(a) > figureOf(b);
}
