import { isNumeric } from '../utils/decimal.ts';
import { isHeaderValue } from '../utils/isHeaderValue.ts';
import { getOwn } from '../utils/getOwn.ts';
import { toHost } from '../utils/toHost.ts';
import { toNotice } from './toNotice.ts';

/**
 * The rules of values that have no schema inside. Each returns the value to keep, or undefined if the input is invalid. Its name is
 * the expected type in a drift report. A schema refers to it with `field`. No zod in this file: pages load it.
 */
export const rules = {
  string: (input: unknown): string | undefined => (typeof input === 'string' ? input : undefined),
  text: toText,
  host: (input: unknown): string | undefined =>
    typeof input === 'string' ? toHost(input) : undefined,
  number: toNumber,
  boolean: toBoolean,
  unknown: (input: unknown): unknown => input,
  count: (input: unknown): number | undefined =>
    Number.isSafeInteger(input) && Number(input) > 0 ? Number(input) : undefined,
  digits: toLastFour,
  notice: toNotice,
  code: (input: unknown): string | undefined => toText(getOwn(input, 'code') ?? input),
  image: toImage,
  array: toList,
  'number or numeric string': toAmount,
  token: (input: unknown): string | undefined => (isHeaderValue(input) ? input : undefined),
};

export type RuleName = keyof typeof rules;

/** Some stores send ids as numbers. One that a double cannot hold has lost its last digits. */
function toText(input: unknown): string | undefined {
  if (typeof input === 'string') return input;
  const isExact = Number.isFinite(input) && Math.abs(Number(input)) <= Number.MAX_SAFE_INTEGER;
  return isExact ? String(input) : undefined;
}

function toNumber(input: unknown): number | undefined {
  const figure = toAmount(input);
  const value = Number(figure);
  return figure !== undefined && Number.isFinite(value) ? value : undefined;
}

function toBoolean(input: unknown): boolean | undefined {
  const index = ['false', '0', 'no', 'n', 'true', '1', 'yes', 'y'].indexOf(
    String(input).trim().toLowerCase(),
  );
  return index < 0 || typeof input === 'object' ? undefined : index > 3;
}

/** Some stores send the URL alone. */
function toImage(input: unknown): unknown {
  return typeof input === 'string' ? { url: input } : input;
}

/** Some stores send a code alone, or an object with it. */
function toList(input: unknown): unknown[] | undefined {
  if (Array.isArray(input)) return input;
  const code = getOwn(input, 'code') ?? input;
  return typeof code === 'string' && code ? [input] : undefined;
}

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
