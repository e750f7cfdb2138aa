import type { Money } from '../schemas/money.ts';
import { currencyDigits } from './currencyDigits.ts';
import { decimal, shift } from '../utils/decimal.ts';

type CurrencyDisplay = 'symbol' | 'narrowSymbol' | 'code' | 'name';

export interface FormatMoneyOptions {
  /** BCP 47: `en-US`. Required, so that server and browser agree. An invalid locale is treated as English. */
  locale: string;
  /** @default "symbol" */
  currencyDisplay?: CurrencyDisplay | undefined;
}

/**
 * Formats an amount in the shopper's language. Returns `null` if the amount has no figure, so that a caller can show a dash.
 * Formats `value`, else `number` (minor units), with the decimals that ISO 4217 assigns to the currency. An unknown currency is
 * written as `symbol` and figure. Never throws.
 *
 * @example
 * formatMoney({ currency: 'USD', value: 869.99 }, { locale: 'en-US' }); // "$869.99"
 * formatMoney({ currency: 'JPY', number: 2200 }, { locale: 'en-US' }); // "¥2,200"
 */
export function formatMoney(
  money: Money | null | undefined,
  { locale, currencyDisplay = 'symbol' }: FormatMoneyOptions,
): string | null {
  const { currency, symbol, value, number } = money ?? {};
  const figure = decimal(value);
  if (isKnown(currency)) {
    const digits = currencyDigits(currency);
    const minor = decimal(number);
    const amount = figure ?? (minor === undefined ? undefined : shift(minor, -digits));
    if (amount === undefined) return null;
    const formatter = cached(locale, currency, currencyDisplay, () => ({
      style: 'currency',
      currency,
      currencyDisplay: commonDisplay(currency, currencyDisplay),
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }));
    return withWholeSymbol(withStableSpaces(withMinus(formatter.format(amount))));
  }
  // The number of decimals of an unknown currency's minor units is not known.
  if (figure === undefined) return null;
  const sign = symbol ?? currency ?? '';
  const text = withMinus(cached(locale, '', '', () => UNKNOWN_CURRENCY).format(figure));
  return withStableSpaces(`${sign}${/\w$/.test(sign) ? ' ' : ''}${text}`);
}

const UNKNOWN_CURRENCY = { minimumFractionDigits: 2, maximumFractionDigits: 8 };

/** Of ISO 4217 since 2021. Browsers with less data than Node do not list them, but format them. */
const NEW_CURRENCIES = ['SLE', 'VED', 'XAD', 'XCG', 'ZWG'];

let currencies: Set<string> | undefined;

function isKnown(currency: string | undefined): currency is string {
  currencies ??= new Set([...Intl.supportedValuesOf('currency'), ...NEW_CURRENCIES]);
  return typeof currency === 'string' && currencies.has(currency.toUpperCase());
}

/** Node writes `Cg.` for XCG and browsers write the code; in Ukrainian, `₴` and `грн.` for UAH. */
function commonDisplay(currency: string, display: CurrencyDisplay): CurrencyDisplay {
  const code = currency.toUpperCase();
  if (NEW_CURRENCIES.includes(code) && display !== 'name') return 'code';
  return code === 'UAH' && display === 'symbol' ? 'narrowSymbol' : display;
}

/** Most locales write a hyphen, which is short beside figures and may break a line. A hyphen in `US-Dollar` stays. */
function withMinus(text: string): string {
  return text.replace(/-(?=[^-]*\p{Nd})/u, '\u2212');
}

/** ICU versions use different spaces, but server and browser must agree. */
function withStableSpaces(text: string): string {
  return text.replaceAll(/[\u202F\u2009 ]/g, '\u00A0');
}

/** In right-to-left text the `$` of `US$` would be separated from its letters, because it takes the direction of the text after it. */
function withWholeSymbol(text: string): string {
  return /[\u200F\u061C]/.test(text) ? text.replace(/([A-Z]\$)/, '$1\u200E') : text;
}

// Creating a formatter takes about 60 times as long as using it.
const formatters = new Map<string, Intl.NumberFormat>();
const MAX_FORMATTERS = 500;

/** A cart has one currency: composing the key of the map would take a third of the time. */
let last: [locale: string, currency: string, display: string, formatter: Intl.NumberFormat];

function cached(
  locale: string,
  currency: string,
  display: string,
  options: () => Intl.NumberFormatOptions,
): Intl.NumberFormat {
  if (last?.[0] === locale && last[1] === currency && last[2] === display) return last[3];
  const key = `${locale} ${currency} ${display}`;
  const formatter = formatters.get(key) ?? makeFormatter(locale, options());
  if (formatters.size >= MAX_FORMATTERS) formatters.clear();
  formatters.set(key, formatter);
  last = [locale, currency, display, formatter];
  return formatter;
}

function makeFormatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  // An amount that rounds to zero has no minus sign.
  const withSign = { ...options, signDisplay: 'negative' } as const;
  try {
    // Without a second one, a browser that lacks the first takes the language of the shopper's system.
    return new Intl.NumberFormat([locale, 'en'], withSign);
  } catch {
    return new Intl.NumberFormat('en', withSign);
  }
}
