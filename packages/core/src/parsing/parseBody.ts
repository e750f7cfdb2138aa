import type { FailedRequest } from '../errors/FirmlyError.ts';
import { SchemaError } from '../errors/SchemaError.ts';
import { callListener } from '../utils/callListener.ts';
import { describePart, isObject, readFields } from './readFields.ts';
import type { Shape } from './Shape.ts';

/** One place where a body differs from the schema. It names types, never a value. */
export interface Drift {
  /** `GET /api/v1/domains/shop.luma.gift/cart`. */
  endpoint: string;
  /** `line_items[3].price.value`. */
  path: string;
  /** `number`. */
  expected: string;
  /** `string`, `null`, `array`, … */
  received: string;
}

export interface ParseOptions {
  request: FailedRequest;
  onDrift?: ((drift: Drift) => void) | undefined;
  /** Whether to keep secret fields. @default false */
  keepSecrets?: boolean | undefined;
}

/** Parses a JSON body into the result of an endpoint. It may change the body in place. */
export type Parse<T> = (body: unknown, options: ParseOptions) => T;

/** A body with more invalid parts is no body of the API, and each part costs a report. */
const MAX_DRIFTS = 100_000;

/**
 * Parses a JSON body with `shape`, tolerantly: drops the smallest optional part around each invalid value and reports it.
 * Changes the body in place, so the body must belong to the caller.
 *
 * @throws SchemaError if a part that must be there is invalid.
 */
export function parseBody<T>(
  { required, fields }: Shape<T>,
  body: unknown,
  { request, onDrift }: ParseOptions,
): T {
  const drifts: Drift[] = [];
  const refuse = (path: string, expected: string, received: string) =>
    new SchemaError({ request, path, expected, received });

  if (!isObject(body)) throw refuse('', 'object', describeType(body));
  for (const key of required) {
    const isMissing = (body[key] ?? undefined) === undefined;
    if (isMissing) throw refuse(key, describePart(fields[key]), 'undefined');
  }
  const result = readFields(fields, body, {
    path: [],
    report(path, expected, input) {
      const endpoint = `${request.method} ${request.path}`;
      drifts.push({ endpoint, path: formatPath(path), expected, received: describeType(input) });
      if (drifts.length === MAX_DRIFTS) throw refuse('', 'fewer than 100,000 broken parts', 'more');
    },
  });
  for (const key of required) {
    const drift = drifts.find(({ path }) => path === key);
    if (drift) throw refuse(key, drift.expected, drift.received);
  }
  for (const drift of drifts) callListener(onDrift, drift);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Each field that the schema knows has been read.
  return result as T;
}

function describeType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && !Number.isFinite(value) ? 'infinite number' : typeof value;
}

function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${key}` : key;
  }, '');
}
