import type { Money } from '../schemas/money.ts';
import { currencyDigits } from './currencyDigits.ts';
import { decimal, shift } from '../utils/decimal.ts';

/**
 * Converts an amount to minor units of its currency, an integer. Undefined if there is no figure or no currency, or if the
 * figure is larger than a double can hold exactly. Reads `value`, else `number`, and rounds halves away from zero, as
 * `formatMoney` does.
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
