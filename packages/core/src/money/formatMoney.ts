import type { Money } from '../schemas/money.ts';
import { currencyDigits } from './currencyDigits.ts';

export interface FormatMoneyOptions {
  /** BCP 47: `en-US`. Not guessed, so that server and browser agree. */
  locale: string;
  /** @default "symbol" */
  currencyDisplay?: CurrencyDisplay | undefined;
}

type CurrencyDisplay = 'symbol' | 'narrowSymbol' | 'code' | 'name';

/**
 * An amount in words of the shopper's language; `null` when there is no figure in it, so that a caller can show a dash.
 * Shows `value`, or `number` (minor units) where there is none. Never throws, and never computes.
 *
 * @example
 * formatMoney({ currency: 'USD', value: 869.99 }, { locale: 'en-US' }); // "$869.99"
 * formatMoney({ currency: 'JPY', number: 2200 }, { locale: 'en-US' }); // "¥2,200"
 */
export function formatMoney(
  money: Money | null | undefined,
  { locale, currencyDisplay = 'symbol' }: FormatMoneyOptions,
): string | null {
  const amount = money && toAmount(money);
  if (amount === undefined || amount === null) return null;
  const text = format(amount, money?.currency, locale, currencyDisplay, money?.symbol);
  // Versions of ICU differ in which space they put; server and browser must not.
  return text.replaceAll(/[\u202F\u2009 ]/g, '\u00A0');
}

/** The decimal amount, in units of the currency. */
function toAmount({ value, number, currency }: Money): number | undefined {
  for (const amount of [
    value,
    number === undefined ? undefined : number / 10 ** currencyDigits(currency ?? ''),
  ]) {
    const figure = typeof amount === 'string' && amount.trim() !== '' ? Number(amount) : amount;
    // Adding 0 turns -0, which would show a minus, into 0.
    if (typeof figure === 'number' && Number.isFinite(figure)) return figure + 0;
  }
  return undefined;
}

function format(
  amount: number,
  currency: string | undefined,
  locale: string,
  currencyDisplay: CurrencyDisplay,
  symbol: string | undefined,
): string {
  const formatter = currency ? formatterFor(locale, currency, currencyDisplay) : undefined;
  if (formatter) return formatter.format(amount);
  // No currency, or none that Intl knows how to write: the store's own symbol, and the figure.
  const figure = decimalFormatter(locale).format(amount);
  const sign = symbol ?? currency;
  return sign ? (/\w$/.test(sign) ? `${sign} ${figure}` : `${sign}${figure}`) : figure;
}

// Making a formatter costs some sixty times what using it does.
const formatters = new Map<string, Intl.NumberFormat | undefined>();

function formatterFor(locale: string, currency: string, currencyDisplay: CurrencyDisplay) {
  return cached(`${locale} ${currency} ${currencyDisplay}`, () =>
    tryFormatter(locale, {
      style: 'currency',
      currency,
      currencyDisplay,
    }),
  );
}

function decimalFormatter(locale: string): Intl.NumberFormat {
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 3 };
  return (
    cached(locale, () => tryFormatter(locale, options)) ?? new Intl.NumberFormat('en', options)
  );
}

function cached(key: string, make: () => Intl.NumberFormat | undefined) {
  if (!formatters.has(key)) formatters.set(key, make());
  return formatters.get(key);
}

/** A locale Intl refuses falls back to English; a currency it refuses has no formatter. */
function tryFormatter(locale: string, options: Intl.NumberFormatOptions) {
  for (const candidate of [locale, 'en']) {
    try {
      return new Intl.NumberFormat(candidate, options);
    } catch {
      // Next candidate.
    }
  }
  return undefined;
}
