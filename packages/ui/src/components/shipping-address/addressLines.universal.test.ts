import { expect, test } from 'vitest';
import { addressLines } from './addressLines.ts';

test('a part that says nothing leaves no trace in its line', () => {
  const info = { city: 'Berlin', postal_code: 'null', address1: ' N/A ', first_name: '\u200B' };
  expect(addressLines(info, 'en')).toEqual(['Berlin']);
});

test.each([
  ['HK', 'en', 'Hong Kong'],
  ['MO', 'de', 'Macau'],
  ['PS', 'fr', 'Palestine'],
  ['US', 'en', 'United States'],
])('Node and browsers name the country alike: %s in %s', (country, locale, name) => {
  expect(addressLines({ country }, locale)).toEqual([name]);
});
