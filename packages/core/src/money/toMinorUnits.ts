import type { Money } from '../schemas/money.ts';
import { currencyDigits } from './currencyDigits.ts';
import { decimal, shift } from '../utils/decimal.ts';

/**
 * The amount in minor units of its currency, an integer; undefined where there is no figure, no currency, or more than
 * a double can hold exactly. Reads `value`, or `number` where there is none, as `formatMoney` does; halves are rounded
 * away from zero, as it does too.
 *
 * @example
 * toMinorUnits({ currency: 'USD', value: 22.5 }); // 2250
 * toMinorUnits({ currency: 'JPY', value: 2200 }); // 2200
 */
export function toMinorUnits({ currency, value, number }: Money): number | undefined {
  if (!currency) return undefined;
  const figure = decimal(value);
  const minor = figure === undefined ? decimal(number) : shift(figure, currencyDigits(currency));
  if (minor === undefined) return undefined;
  const rounded = Math.sign(Number(minor)) * Math.round(Math.abs(Number(minor)));
  // Adding 0 turns -0 into 0.
  return Number.isSafeInteger(rounded) ? rounded + 0 : undefined;
}
