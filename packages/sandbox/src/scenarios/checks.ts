const MAX_DELAY_MS = 2 ** 31 - 1;
const BODILESS_STATUSES = new Set([204, 205, 304]);

/** A rule for one field, with the words that finish "must be …". */
export interface Check<T> {
  isValid: (value: unknown) => value is T;
  expected: string;
}

export const delay: Check<number> = {
  isValid: (value): value is number =>
    typeof value === 'number' && value >= 0 && value <= MAX_DELAY_MS,
  expected: `a number of milliseconds from 0 to ${MAX_DELAY_MS}`,
};

export const status: Check<number> = {
  isValid: (value): value is number =>
    isWhole(value) && value >= 200 && value <= 599 && !BODILESS_STATUSES.has(value),
  expected: 'an HTTP status from 200 to 599 that may carry a body',
};

export const seconds: Check<number> = {
  isValid: (value): value is number => isWhole(value) && value >= 0,
  expected: 'a whole number of seconds, 0 or more',
};

export const times: Check<number> = {
  isValid: (value): value is number => value === Infinity || (isWhole(value) && value >= 1),
  expected: 'a whole number from 1, or Infinity',
};

export const text: Check<string> = {
  isValid: (value): value is string => typeof value === 'string' && value !== '',
  expected: 'a text that is not empty',
};

/** Returns the value if it passes. @throws TypeError that names the field, the rule and the value. */
export function checked<T>(name: string, value: unknown, { isValid, expected }: Check<T>): T {
  if (isValid(value)) return value;
  throw new TypeError(`A scenario's ${name} must be ${expected}, not ${show(value)}.`);
}

/** Formats any value for a message: as JSON if it has any, cut after 80 characters. */
export function show(value: unknown): string {
  const shown =
    typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
