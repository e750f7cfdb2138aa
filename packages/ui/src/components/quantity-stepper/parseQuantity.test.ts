import { expect, test } from 'vitest';
import { formatNumber } from '../../utils/formatNumber.ts';
import { parseQuantity } from './parseQuantity.ts';

test.each([
  ['12', 'en-US', 12],
  [' 12 ', 'en-US', 12],
  ['007', 'en-US', 7],
  ['1,234', 'en-US', 1234],
  ['12,34,567', 'hi-IN', 1_234_567],
  ['1.234', 'de-DE', 1234],
  ['1,5', 'de-DE', 1.5],
  ['1 234', 'fr-FR', 1234],
  ['1’234', 'de-CH', 1234],
  ['１２', 'ja-JP', 12],
  ['١٢', 'ar-EG', 12],
  ['١٢', 'ar-AE', 12],
  ['۱۲', 'fa-IR', 12],
  ['0', 'en-US', 0],
  ['12', 'no such locale', 12],
])('%j typed in %s is %d', (text, locale, quantity) => {
  expect(parseQuantity(text, locale)).toBe(quantity);
});

test.each([
  ['', 'en-US'],
  [' ', 'en-US'],
  ['-3', 'en-US'],
  ['1e3', 'en-US'],
  ['0x10', 'en-US'],
  ['Infinity', 'en-US'],
  ['two', 'en-US'],
  ['1.2.3', 'en-US'],
  ['1,2', 'en-US'],
  // A dot groups digits in German: this must not become 15.
  ['1.5', 'de-DE'],
  ['.', 'en-US'],
  ['💥', 'en-US'],
])('%j typed in %s is not a quantity', (text, locale) => {
  expect(parseQuantity(text, locale)).toBeUndefined();
});

test.each([
  'en-US',
  'de-DE',
  'fr-FR',
  'ar-EG',
  'fa-IR',
  'hi-IN',
  'ja-JP',
  'he-IL',
  'de-CH',
  'pl-PL',
])('%s parses the quantities it formats', (locale) => {
  for (const quantity of [0, 7, 10, 999, 1000, 12_345, 999_999, 0.5]) {
    expect(parseQuantity(formatNumber(quantity, locale), locale)).toBe(quantity);
  }
});
