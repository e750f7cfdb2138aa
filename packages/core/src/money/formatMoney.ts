import type { Money } from '../schemas/money.ts';
import { currencyDigits } from './currencyDigits.ts';
import { isNumeric } from './isNumeric.ts';

export interface FormatMoneyOptions {
  /** BCP 47: `en-US`. Not guessed, so that server and browser agree. */
  locale: string;
  /** @default "symbol" */
  currencyDisplay?: CurrencyDisplay | undefined;
}

type CurrencyDisplay = 'symbol' | 'narrowSymbol' | 'code' | 'name';

/**
 * An amount in words of the shopper's language; `null` when there is no figure in it, so that a caller can show a dash.
 * Shows `value`, or `number` (minor units) where there is none, with the decimals that the currency has. Throws for no
 * amount and no locale.
 *
 * @example
 * formatMoney({ currency: 'USD', value: 869.99 }, { locale: 'en-US' }); // "$869.99"
 * formatMoney({ currency: 'JPY', number: 2200 }, { locale: 'en-US' }); // "¥2,200"
 */
export function formatMoney(
  money: Money | null | undefined,
  { locale, currencyDisplay = 'symbol' }: FormatMoneyOptions,
): string | null {
  if (!money) return null;
  const { currency, symbol = currency } = money;
  const formatter = currency ? formatterFor(locale, currency, currencyDisplay) : undefined;
  // Without a currency nobody knows how many decimals minor units stand for.
  const amount = decimal(money.value) ?? (formatter && fromMinorUnits(money));
  if (amount === undefined) return null;
  if (formatter) return withStableSpaces(formatter.format(amount));
  const figure = decimalFormatter(locale).format(amount);
  return withStableSpaces(symbol ? `${symbol}${/\w$/.test(symbol) ? ' ' : ''}${figure}` : figure);
}

/** A figure Intl can write; numeric strings as they are, for they may hold more digits than a double. */
function decimal(value: Money['value']): `${number}` | number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = value?.trim() ?? '';
  return isNumeric(text) ? text : undefined;
}

function fromMinorUnits({ number, currency = '' }: Money): number | undefined {
  return Number.isFinite(number) ? Number(`${number}e-${currencyDigits(currency)}`) : undefined;
}

/** Versions of ICU differ in which space they put; server and browser must not. */
function withStableSpaces(text: string): string {
  return text.replaceAll(/[\u202F\u2009 ]/g, '\u00A0');
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

/** A locale that Intl refuses falls back to English; a currency it refuses has no formatter. */
function tryFormatter(locale: string, options: Intl.NumberFormatOptions) {
  for (const candidate of [locale, 'en']) {
    try {
      // Amounts that round to zero have no minus.
      return new Intl.NumberFormat(candidate, { ...options, signDisplay: 'negative' });
    } catch {
      // Next candidate.
    }
  }
  return undefined;
}
