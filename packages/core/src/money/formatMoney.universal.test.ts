// Runs in Node and in Chromium: server and browser must write one amount the same way.
import { expect, test } from 'vitest';
import { currencyDigits } from './currencyDigits.ts';
import { formatMoney } from './formatMoney.ts';

const NBSP = '\u00A0';
const enUS = { locale: 'en-US' };

test.each([
  [{ currency: 'USD', value: 869.99, number: 86_999, symbol: '$' }, 'en-US', '$869.99'],
  [{ currency: 'USD', value: 24.2 }, 'en-US', '$24.20'],
  [{ currency: 'EUR', value: 1234.5 }, 'de-DE', `1.234,50${NBSP}€`],
  [{ currency: 'EUR', value: 1234.5 }, 'fr-FR', `1${NBSP}234,50${NBSP}€`],
  [{ currency: 'JPY', value: 2200 }, 'en-US', '¥2,200'],
  [{ currency: 'KWD', value: 12.34 }, 'en-US', `KWD${NBSP}12.340`],
  [{ currency: 'USD', value: -5 }, 'en-US', '−$5.00'],
  [{ currency: 'USD', value: -0 }, 'en-US', '$0.00'],
  [{ currency: 'USD', value: -0.001 }, 'en-US', '$0.00'],
  [
    { currency: 'USD', value: '12345678901234567890.12' },
    'en-US',
    '$12,345,678,901,234,567,890.12',
  ],
  [{ currency: 'USD', value: '133.99' }, 'en-US', '$133.99'],
  [{ currency: 'SLE', value: -12345.678 }, 'en-US', `−SLE${NBSP}12,345.68`],
  [{ currency: 'SLE', value: -12345.678 }, 'nl-NL', `SLE${NBSP}−12.345,68`],
  [{ currency: 'UAH', value: 1234.5 }, 'uk-UA', `1${NBSP}234,50${NBSP}₴`],
  [{ currency: 'XCG', value: -12345.678 }, 'nl-NL', `XCG${NBSP}−12.345,68`],
  [{ currency: 'USD', value: 123_456_789_012.34 }, 'en-US', '$123,456,789,012.34'],
  [{ currency: 'USD', value: 1e21 }, 'en-US', '$1,000,000,000,000,000,000,000.00'],
  [{ currency: 'EUR', value: -1234.5 }, 'de-DE', `−1.234,50${NBSP}€`],
  [{ currency: 'EUR', value: 1234.5 }, 'es-ES', `1234,50${NBSP}€`],
  [{ currency: 'BRL', value: 1234.5 }, 'pt-BR', `R$${NBSP}1.234,50`],
  [{ currency: 'JPY', value: 2200 }, 'ja-JP', '￥2,200'],
  [{ currency: 'USD', value: 5 }, 'en-CA', 'US$5.00'],
  // The mark behind it keeps the dollar beside its letters.
  [{ currency: 'USD', value: 5 }, 'ar-EG', '\u200F٥٫٠٠\u00A0US$\u200E'],
  [{ currency: 'CHF', value: 1234.5 }, 'de-CH', `CHF${NBSP}1'234.50`],
  [{ currency: 'SEK', value: 1234.5 }, 'sv-SE', `1${NBSP}234,50${NBSP}kr`],
  [{ currency: 'PLN', value: 12_345.5 }, 'pl-PL', `12${NBSP}345,50${NBSP}zł`],
  [{ currency: 'INR', value: 1_234_567.5 }, 'hi-IN', '₹12,34,567.50'],
  [{ currency: 'ILS', value: 5 }, 'he-IL', `\u200F5.00${NBSP}\u200F₪`],
  [{ currency: 'KWD', value: 12.34 }, 'ar-KW', `\u200F١٢٫٣٤٠${NBSP}د.ك.\u200F`],
])('%j in %s reads %s', (money, locale, text) => {
  expect(formatMoney(money, { locale })).toBe(text);
});

test.each([
  ['USD', 2250, '$22.50'],
  ['JPY', 2200, '¥2,200'],
  ['KWD', 12_340, `KWD${NBSP}12.340`],
  ['USD', 1e21, '$10,000,000,000,000,000,000.00'],
  ['USD', 1e-7, '$0.00'],
  ['usd', 100, '$1.00'],
  ['COP', 525, `COP${NBSP}5.25`],
  ['HUF', 525, `HUF${NBSP}5.25`],
  // Chromium has less data about currencies than Node.
  ['SLE', 12_345, `SLE${NBSP}123.45`],
  ['XCG', 12_345, `XCG${NBSP}123.45`],
  ['ZWG', 12_345, `ZWG${NBSP}123.45`],
])('without a value, %s %d in minor units reads %s', (currency, number, text) => {
  expect(formatMoney({ currency, number }, enUS)).toBe(text);
});

test.each([
  [{ currency: 'POINTS', value: 1200 }, `POINTS${NBSP}1,200.00`],
  [{ currency: 'ZZZ', symbol: 'Z$', value: 1 }, 'Z$1.00'],
  [{ currency: 'BTC', value: 0.00012 }, `BTC${NBSP}0.00012`],
  [{ currency: '', value: 3, symbol: '$' }, '$3.00'],
  [{ value: 3.5 }, '3.50'],
  [{ currency: '<b>', value: 1, symbol: '¤' }, '¤1.00'],
])('an unknown currency falls back to symbol and figure: %j', (money, text) => {
  expect(formatMoney(money, enUS)).toBe(text);
});

test.each([
  [undefined],
  [null],
  [{}],
  [{ currency: 'USD', symbol: '$' }],
  [{ currency: 'USD', value: Number.NaN }],
  [{ currency: 'USD', value: Infinity }],
  [{ currency: 'USD', value: '' }],
  [{ currency: 'USD', value: '0x10' }],
  // Minor units of nobody knows what: 22.50 or 2250?
  [{ number: 2250, symbol: '¥' }],
  [{ number: 2250, currency: 'POINTS' }],
])('%j has no figure and gives null', (money) => {
  expect(formatMoney(money, enUS)).toBeNull();
});

test.each([true, 5n, {}, [], Symbol.iterator])(
  'a value that is not an amount, as an unknown key may hold: %s',
  (value) => {
    expect(formatMoney({ currency: 'USD', value, number: value } as never, enUS)).toBeNull();
  },
);

test('an invalid locale falls back to English instead of throwing', () => {
  expect(formatMoney({ currency: 'USD', value: 1 }, { locale: 'not a locale' })).toBe('$1.00');
});

test('a currency has the decimals of ISO 4217, and an unknown one has two', () => {
  const digits = {
    USD: 2,
    jpy: 0,
    KWD: 3,
    HUF: 2,
    IDR: 2,
    COP: 2,
    IQD: 3,
    LBP: 2,
    CLF: 4,
    ISK: 0,
    nonsense: 2,
    '': 2,
  };
  for (const [currency, count] of Object.entries(digits))
    expect(currencyDigits(currency)).toBe(count);
});

test.each([
  ['code', `USD${NBSP}5.00`],
  ['name', '5.00 US dollars'],
  ['narrowSymbol', '$5.00'],
] as const)('the currency can be shown as its %s', (currencyDisplay, text) => {
  const money = { currency: 'USD', value: 5 };
  expect(formatMoney(money, { locale: 'en-US', currencyDisplay })).toBe(text.replaceAll(' ', NBSP));
});
