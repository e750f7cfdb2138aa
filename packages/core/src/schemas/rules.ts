import { isNumeric } from '../utils/decimal.ts';
import { isHeaderValue } from '../utils/isHeaderValue.ts';
import { toNotice } from './toNotice.ts';

/**
 * The rules of values that have no schema inside. Each returns the value to keep, or undefined if the input is invalid. Its name is
 * the expected type in a drift report. A schema refers to it with `field`. No zod in this file: pages load it.
 */
export const rules = {
  string: (input: unknown): string | undefined => (typeof input === 'string' ? input : undefined),
  number: (input: unknown): number | undefined =>
    typeof input === 'number' && Number.isFinite(input) ? input : undefined,
  boolean: (input: unknown): boolean | undefined =>
    typeof input === 'boolean' ? input : undefined,
  unknown: (input: unknown): unknown => input,
  count: (input: unknown): number | undefined =>
    Number.isSafeInteger(input) && Number(input) > 0 ? Number(input) : undefined,
  digits: toLastFour,
  notice: toNotice,
  'number or numeric string': toAmount,
  token: (input: unknown): string | undefined => (isHeaderValue(input) ? input : undefined),
};

export type RuleName = keyof typeof rules;

function toAmount(input: unknown): number | string | undefined {
  if (typeof input === 'number') return Number.isFinite(input) ? input : undefined;
  return typeof input === 'string' && isNumeric(input.trim()) ? input : undefined;
}

/** Never more of the card's number, whatever is sent. A number has lost its leading zeros. */
function toLastFour(input: unknown): string | undefined {
  if (typeof input === 'number') return String(input).slice(-4).padStart(4, '0');
  if (typeof input !== 'string') return undefined;
  return input.replaceAll(/\D/g, '').slice(-4) || undefined;
}
