import type { Money } from '../schemas/money.ts';
import { currencyDigits } from './currencyDigits.ts';

/**
 * The amount in minor units of its currency, an integer; undefined where there is no figure, no currency, or more than
 * a double can hold exactly. Reads `value`, or `number` where there is none, as `formatMoney` does.
 *
 * @example
 * toMinorUnits({ currency: 'USD', value: 22.5 }); // 2250
 * toMinorUnits({ currency: 'JPY', value: 2200 }); // 2200
 */
export function toMinorUnits({ currency, value, number }: Money): number | undefined {
  if (!currency) return undefined;
  const minor = shift(value, currencyDigits(currency)) ?? number;
  if (minor === undefined) return undefined;
  const rounded = Math.round(minor);
  return Number.isSafeInteger(rounded) ? rounded + 0 : undefined;
}

/** Moves the decimal point in the digits themselves: 1.005 × 100 would be 100.49999999999999. */
function shift(value: Money['value'], digits: number): number | undefined {
  if (value === undefined || value === '') return undefined;
  const [mantissa, exponent = '0'] = String(Number(value)).split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
  return Number.isNaN(shifted) ? undefined : shifted;
}
