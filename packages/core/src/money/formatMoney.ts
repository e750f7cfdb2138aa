import type { Money } from '../schemas/money.ts';
import { currencyDigits } from './currencyDigits.ts';
import { decimal, shift } from '../utils/decimal.ts';

type CurrencyDisplay = 'symbol' | 'narrowSymbol' | 'code' | 'name';

export interface FormatMoneyOptions {
  /** BCP 47: `en-US`. Not guessed, so that server and browser agree; what is no locale is taken as English. */
  locale: string;
  /** @default "symbol" */
  currencyDisplay?: CurrencyDisplay | undefined;
}

/**
 * An amount in words of the shopper's language; `null` when there is no figure in it, so that a caller can show a dash.
 * Shows `value`, or `number` (minor units) where there is none, with the decimals ISO 4217 gives the currency. A currency
 * that nobody knows is written as `symbol` and figure. No amount and no locale makes it throw.
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
      currencyDisplay,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }));
    return withWholeSymbol(withStableSpaces(formatter.format(amount)));
  }
  // Nobody knows how many decimals the minor units of such a currency stand for.
  if (figure === undefined) return null;
  const sign = symbol ?? currency ?? '';
  const text = cached(locale, '', '', () => UNKNOWN_CURRENCY).format(figure);
  return withStableSpaces(`${sign}${/\w$/.test(sign) ? ' ' : ''}${text}`);
}

const UNKNOWN_CURRENCY = { minimumFractionDigits: 2, maximumFractionDigits: 8 };

let currencies: Set<string> | undefined;

function isKnown(currency: string | undefined): currency is string {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return typeof currency === 'string' && currencies.has(currency.toUpperCase());
}

/** Versions of ICU differ in which space they put; server and browser must not. */
function withStableSpaces(text: string): string {
  return text.replaceAll(/[\u202F\u2009 ]/g, '\u00A0');
}

/** Read from right to left, the dollar of "US$" would part from its letters: it takes the side of what comes last. */
function withWholeSymbol(text: string): string {
  return /[\u200F\u061C]/.test(text) ? text.replace(/([A-Z]\$)/, '$1\u200E') : text;
}

// Making a formatter costs some sixty times what using it does.
const formatters = new Map<string, Intl.NumberFormat>();
const MOST_FORMATTERS = 500;

function cached(
  locale: string,
  currency: string,
  display: string,
  options: () => Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = `${locale} ${currency} ${display}`;
  const known = formatters.get(key);
  if (known) return known;
  if (formatters.size >= MOST_FORMATTERS) formatters.clear();
  const made = makeFormatter(locale, options());
  formatters.set(key, made);
  return made;
}

function makeFormatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  // Amounts that round to zero have no minus.
  const withSign = { ...options, signDisplay: 'negative' } as const;
  try {
    return new Intl.NumberFormat(locale, withSign);
  } catch {
    return new Intl.NumberFormat('en', withSign);
  }
}
