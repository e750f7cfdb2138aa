import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import type { Money } from '../schemas/money.ts';
import { currencyDigits } from './currencyDigits.ts';
import { shift } from '../utils/decimal.ts';
import { toMinorUnits } from './toMinorUnits.ts';

/**
 * Adds amounts up, in minor units, to one total per currency, in the order in which the currencies first appear.
 *
 * @example
 * sumMoney([{ currency: 'USD', value: 0.1 }, { currency: 'USD', value: 0.2 }, { currency: 'JPY', value: 5 }]);
 * // [{ currency: "USD", value: 0.3, number: 30 }, { currency: "JPY", value: 5, number: 5 }]
 *
 * @throws InvalidParameterError for an amount without a currency or a figure, and for a total too large to be exact. Leaving one
 * out would make the total wrong.
 */
export function sumMoney(monies: Iterable<Money>): (Money & { currency: string; value: number })[] {
  const totals = new Map<string, number>();
  for (const money of monies) {
    const currency = money.currency?.toUpperCase() ?? '';
    const total = (totals.get(currency) ?? 0) + (toMinorUnits(money) ?? Number.NaN);
    if (!Number.isSafeInteger(total)) {
      throw new InvalidParameterError(
        'monies',
        'firmly-kit: sumMoney got an amount without a currency or a figure, or a total too large to be exact, ' +
          'so there is no correct total. Leave out amounts for which `toMinorUnits` returns undefined, and show the shopper that the total is incomplete.',
      );
    }
    totals.set(currency, total);
  }
  return [...totals].map(([currency, number]) => ({
    currency,
    value: shift(number, -currencyDigits(currency)),
    number,
  }));
}
