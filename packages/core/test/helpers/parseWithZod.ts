import * as z from 'zod/mini';
import type { Drift, ParseOptions } from '../../src/parsing/parseBody.ts';
import { SchemaError } from '../../src/errors/SchemaError.ts';
import type { FailedRequest } from '../../src/errors/FirmlyError.ts';

type Path = readonly PropertyKey[];

/**
 * What `parseBody` has to do, with zod: parses, drops what is invalid, and parses again until nothing is. `parseBody` must agree
 * with it on the value, the error and the drifts.
 */
export function parseWithZod<T>(schema: z.ZodMiniType<T>, body: unknown, options: ParseOptions): T {
  dropNulls(body);
  const drifts = new Map<string, Drift>();

  // Ends, because each round drops at least one invalid part, or the container of a required part.
  for (;;) {
    const result = z.safeParse(schema, body);
    if (result.success) {
      for (const drift of drifts.values()) options.onDrift?.(drift);
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

function dropNulls(body: unknown): void {
  const open = [body];
  while (open.length > 0) {
    const node = open.pop();
    if (!isContainer(node)) continue;
    const isArray = Array.isArray(node);
    // Not Object.entries: this loop visits every value of every body.
    // oxlint-disable-next-line guard-for-in -- JSON inherits nothing that could be enumerated.
    for (const key in node) {
      const part = node[key];
      if (isContainer(part)) open.push(part);
      else if (part === null && !isArray) delete node[key];
    }
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
