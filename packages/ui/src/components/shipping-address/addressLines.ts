import type { ShippingInfo } from '@firmly-kit/core';
import { decodeEntities } from '../../utils/decodeEntities.ts';

type Format = 'city, state code' | 'city / code' | 'code city' | 'largest first';

/** By the code of the country. Others write the postal code before the city, as most of Europe does. */
const FORMATS: Readonly<Record<string, Format>> = {
  US: 'city, state code',
  CA: 'city, state code',
  AU: 'city, state code',
  IN: 'city, state code',
  BR: 'city, state code',
  GB: 'city / code',
  IE: 'city / code',
  JP: 'largest first',
};

/** The API names countries by code, and in words. */
const CODES: Readonly<Record<string, string>> = {
  USA: 'US',
  'UNITED STATES': 'US',
  'UNITED STATES OF AMERICA': 'US',
  CANADA: 'CA',
  AUSTRALIA: 'AU',
  INDIA: 'IN',
  BRAZIL: 'BR',
  UK: 'GB',
  'UNITED KINGDOM': 'GB',
  'GREAT BRITAIN': 'GB',
  IRELAND: 'IE',
  JAPAN: 'JP',
};

/**
 * The lines of an address in the order of its country, as on a parcel. Empty fields are left out, a line that repeats another one
 * too. A country that is a code is written in the words of the locale.
 */
export function addressLines(info: ShippingInfo, locale: string): string[] {
  const { address1, address2, city, postal_code: code, country = '' } = info;
  const state = info.state_name?.trim() || info.state_or_province;
  const upper = country.trim().toUpperCase();
  const region = CODES[upper] ?? upper;
  const name = join(' ', info.first_name, info.last_name);
  const countryName = upper.length === 2 ? nameCountry(upper, locale) : country;
  const street = [address1, address2];
  const places: Record<Format, (string | undefined)[]> = {
    'city, state code': [name, ...street, join(', ', city, join(' ', state, code)), countryName],
    'city / code': [name, ...street, city, state, code, countryName],
    'code city': [name, ...street, join(' ', code, city), state, countryName],
    'largest first': [
      code?.trim() && `〒${code.trim()}`,
      join(' ', state, city),
      ...street,
      name,
      countryName,
    ],
  };
  const lines = places[FORMATS[region] ?? 'code city'].map((line) => decodeEntities(line).trim());
  return [...new Set(lines)].filter(Boolean);
}

function join(separator: string, ...parts: (string | undefined)[]): string {
  return parts.flatMap((part) => part?.trim() || []).join(separator);
}

function nameCountry(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    // No code of a country, or no locale.
    return code;
  }
}
