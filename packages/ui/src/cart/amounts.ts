import type { Money } from '@firmly-kit/core';
import { formatMoney, toMinorUnits } from '@firmly-kit/core/money';
import { isPresent } from '../utils/isPresent.ts';

/** Whether the amount reads as 0: also one of a tenth of a cent. Not if it has no figure. */
export function isZero(money: Money): boolean {
  const figure = money.value ?? money.number;
  if (!isPresent(figure)) return false;
  const zero = read({ ...money, value: 0, number: undefined });
  return Number(figure) === 0 || read(absoluteAmount(money)) === zero;
}

/** Whether a reduction or a charge has nothing to show: no figure, or one that reads as 0. */
export function isNothing(money: Money | undefined): boolean {
  return !isPresent(money?.value ?? money?.number) || isZero(money ?? {});
}

const read = (money: Money) => formatMoney(money, { locale: 'en' });

/**
 * A figure that two amounts of one currency are compared by, whichever of their fields they have: in minor units, rounded as it is
 * shown. Not a number if it is not known.
 */
export function figureOf(money: Money | undefined): number {
  return (money && toMinorUnits(money)) ?? Number(money?.value ?? Number.NaN);
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
