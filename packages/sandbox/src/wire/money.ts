import type { WireMoney } from './types.ts';

const CURRENCIES = {
  EUR: { exponent: 2, symbol: '€' },
  GBP: { exponent: 2, symbol: '£' },
  JPY: { exponent: 0, symbol: '¥' },
  KWD: { exponent: 3, symbol: 'KD' },
  NOK: { exponent: 2, symbol: 'kr' },
  USD: { exponent: 2, symbol: '$' },
} as const;

/** A currency the catalogue sells in, as its ISO 4217 code. */
export type Currency = keyof typeof CURRENCIES;

/**
 * Writes whole minor units (cents, yen, fils) as the wire's money.
 *
 * @param style `full` carries `number` and `symbol`; `bare` is only currency and value, as some stores send it.
 */
export function toMoney(
  minorUnits: number,
  currency: Currency,
  style: 'full' | 'bare' = 'full',
): WireMoney {
  const { exponent, symbol } = CURRENCIES[currency];
  const bare = { currency, value: minorUnits / 10 ** exponent };
  return style === 'bare' ? bare : { ...bare, symbol, number: minorUnits };
}
