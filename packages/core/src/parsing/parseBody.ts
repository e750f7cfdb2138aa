import * as z from 'zod/mini';
import type { FailedRequest } from '../errors/FirmlyError.ts';
import { SchemaError } from '../errors/SchemaError.ts';
import { callListener } from '../utils/callListener.ts';
import { dropNulls } from './dropNulls.ts';

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

type Path = readonly PropertyKey[];

/**
 * Parses a JSON body with `schema`, tolerantly: drops the smallest optional part around each invalid value and reports it.
 * Changes the body in place, so the body must belong to the caller.
 *
 * @throws SchemaError if a part that must be there is invalid.
 */
export function parseBody<T>(schema: z.ZodMiniType<T>, body: unknown, options: ParseOptions): T {
  dropNulls(body);
  const drifts = new Map<string, Drift>();

  // Ends, because each round drops at least one invalid part, or the container of a required part.
  for (;;) {
    const result = parse(schema, body, options.request);
    if (result.success) {
      for (const drift of drifts.values()) callListener(options.onDrift, drift);
      return result.data;
    }
    const broken = result.error.issues.map((issue) => {
      const drift = describe(issue, body, options.request);
      const path = drift.received === 'undefined' ? issue.path.slice(0, -1) : issue.path;
      return { path, drift: drifts.get(drift.path) ?? drift };
    });
    for (const { path, drift } of broken) {
      if (path.length === 0) throw new SchemaError({ request: options.request, ...drift });
      drifts.set(drift.path, drift);
    }
    drop(
      body,
      broken.map(({ path }) => path),
    );
  }
}

function parse<T>(schema: z.ZodMiniType<T>, body: unknown, request: FailedRequest) {
  try {
    return z.safeParse(schema, body);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // zod spreads a list's issues as call arguments, and the call stack holds about 100,000 of them.
    const expected = 'fewer than 100,000 broken parts';
    throw new SchemaError({ request, path: '', expected, received: 'more' });
  }
}

function describe(issue: z.core.$ZodIssue, body: unknown, request: FailedRequest): Drift {
  return {
    endpoint: `${request.method} ${request.path}`,
    path: formatPath(issue.path),
    expected: describeExpected(issue),
    received: describeType(getAt(body, issue.path)),
  };
}

function describeExpected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  return issue.code === 'custom' ? String(issue.params?.expected) : issue.code;
}

function describeType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && !Number.isFinite(value) ? 'infinite number' : typeof value;
}

function getAt(body: unknown, path: Path): unknown {
  let node = body;
  for (const key of path) node = isContainer(node) ? node[key] : undefined;
  return node;
}

function drop(body: unknown, paths: readonly Path[]): void {
  const emptied = new Map<unknown[], Set<PropertyKey>>();
  for (const path of paths) {
    const parent = getAt(body, path.slice(0, -1));
    const key = path.at(-1);
    if (key === undefined || !isContainer(parent)) continue;
    if (Array.isArray(parent)) emptied.set(parent, (emptied.get(parent) ?? new Set()).add(key));
    else delete parent[key];
  }
  // Array entries are removed last and together, so that the indices in the other paths stay valid.
  for (const [array, indices] of emptied) {
    let kept = 0;
    for (const [index, entry] of array.entries()) if (!indices.has(index)) array[kept++] = entry;
    array.length = kept;
  }
}

function isContainer(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}
