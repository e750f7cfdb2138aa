import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencyDigits } from './currencyDigits.ts';
import { sumMoney } from './sumMoney.ts';
import { toMinorUnits } from './toMinorUnits.ts';

test.each([
  [{ currency: 'USD', value: 22.5 }, 2250],
  [{ currency: 'USD', value: 1.005 }, 101],
  [{ currency: 'USD', value: 4.35 }, 435],
  [{ currency: 'USD', value: 1e-7 }, 0],
  [{ currency: 'USD', value: -8.2 }, -820],
  [{ currency: 'USD', value: -0 }, 0],
  [{ currency: 'USD', value: '133.99' }, 13_399],
  [{ currency: 'USD', number: 1999 }, 1999],
  [{ currency: 'USD', value: '', number: 5 }, 5],
  [{ currency: 'JPY', value: 2200 }, 2200],
  [{ currency: 'KWD', value: 12.34 }, 12_340],
  [{ currency: 'USD' }, undefined],
  [{ value: 5 }, undefined],
  [{}, undefined],
  [{ currency: 'USD', value: 1e20 }, undefined],
  [{ currency: 'USD', value: Number.NaN }, undefined],
  [{ currency: 'USD', value: 'NaN' }, undefined],
  [{ currency: 'USD', value: ' ', number: 500 }, 500],
  [{ currency: 'USD', value: '0x10', number: 500 }, 500],
  [{ currency: 'USD', value: '1e3' }, undefined],
  [{ currency: 'USD', value: -1.005 }, -101],
  [{ currency: 'USD', value: '90071992547409.91' }, 9_007_199_254_740_991],
  [{ currency: 'USD', number: 1e21 }, undefined],
])('%j is %s in minor units', (money, minor) => {
  expect(toMinorUnits(money)).toBe(minor);
});

test('any integer of minor units survives a round trip through a decimal value', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.constantFrom('USD', 'JPY', 'KWD'),
      (minor, currency) => {
        const value = Number(`${minor}e-${currencyDigits(currency)}`);
        expect(toMinorUnits({ currency, value })).toBe(minor + 0);
      },
    ),
  );
});

test('a sum has one exact total per currency', () => {
  expect(
    sumMoney([
      { currency: 'USD', value: 0.1 },
      { currency: 'JPY', value: 5 },
      { currency: 'usd', value: 0.2 },
      { currency: 'KWD', number: 1 },
    ]),
  ).toEqual([
    { currency: 'USD', value: 0.3, number: 30 },
    { currency: 'JPY', value: 5, number: 5 },
    { currency: 'KWD', value: 0.001, number: 1 },
  ]);
  expect(sumMoney([])).toEqual([]);
});

test('the order of the amounts does not change a total', () => {
  const money = fc.record({
    currency: fc.constantFrom('USD', 'JPY', 'KWD'),
    number: fc.integer({ min: -1e9, max: 1e9 }),
  });
  fc.assert(
    fc.property(fc.array(money), (monies) => {
      const sorted = (list: typeof monies) =>
        sumMoney(list).toSorted((a, b) => a.currency.localeCompare(b.currency));
      expect(sorted(monies.toReversed())).toEqual(sorted(monies));
    }),
  );
});

test.each([[{ currency: 'USD' }], [{ value: 5 }], [{ currency: 'USD', number: 2 ** 53 }]])(
  'a sum that includes %j is refused, because it would be wrong',
  (money) => {
    expect(() => sumMoney([{ currency: 'USD', value: 1 }, money])).toThrow(
      'there is no correct total',
    );
  },
);
