import type { ShippingInfo } from '@firmly-kit/core';
import { decodeEntities } from '../../utils/decodeEntities.ts';

// The API names countries by code, and in words. All others write the postal code before the city, as most of Europe does.
const CITY_STATE_CODE =
  /^(US|USA|UNITED STATES( OF AMERICA)?|CA|CANADA|AU|AUSTRALIA|IN|INDIA|BR|BRAZIL)$/;
const CITY_THEN_CODE = /^(GB|UK|UNITED KINGDOM|GREAT BRITAIN|IE|IRELAND)$/;
const LARGEST_FIRST = /^(JP|JAPAN)$/;

/**
 * The lines of an address in the order of its country, as on a parcel. Empty fields are left out, a line that repeats another one
 * too. A country that is a code is written in the words of the locale.
 */
export function addressLines(sent: ShippingInfo, locale: string): string[] {
  const info = { ...sent };
  for (const key of SHOWN) info[key] = decodeEntities(sent[key]);
  const { country = '' } = info;
  const upper = country.toUpperCase();
  const lines = [
    ...placeLines(info, upper),
    upper.length === 2 ? nameCountry(upper, locale) : country,
  ];
  return [...new Set(lines)].flatMap((line) => line || []);
}

const SHOWN = [
  'first_name',
  'last_name',
  'address1',
  'address2',
  'city',
  'postal_code',
  'state_name',
  'state_or_province',
  'country',
] as const;

function placeLines(info: ShippingInfo, country: string): (string | undefined)[] {
  const { address1, address2, city, postal_code: code } = info;
  const state = info.state_name || info.state_or_province;
  const lines = [join(' ', info.first_name, info.last_name), address1, address2];
  if (LARGEST_FIRST.test(country)) {
    const [name, ...street] = lines;
    return [code && `〒${code}`, join(' ', state, city), ...street, name];
  }
  if (CITY_STATE_CODE.test(country)) return [...lines, join(', ', city, join(' ', state, code))];
  if (CITY_THEN_CODE.test(country)) return [...lines, city, state, code];
  return [...lines, join(' ', code, city), state];
}

function join(separator: string, ...parts: (string | undefined)[]): string {
  return parts.flatMap((part) => part || []).join(separator);
}

/** Chromium has the short names of these only, and Node has both. */
const SHORT_NAMES = /^(HK|MO|PS)$/i;

function nameCountry(code: string, locale: string): string {
  const style = SHORT_NAMES.test(code) ? 'short' : 'long';
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'region', style }).of(code) ?? code;
  } catch {
    // No code of a country, or no locale.
    return code;
  }
}
