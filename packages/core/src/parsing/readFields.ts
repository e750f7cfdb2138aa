import { type RuleName, rules } from '../schemas/rules.ts';
import { dropNulls } from './dropNulls.ts';
import type { Fields, Part } from './Shape.ts';

type Key = string | number;

export interface Reading {
  /** Where the object or list is that is being read: `['line_items', 3]`. */
  path: Key[];
  /** Called for each invalid part, in the order of the schema. */
  report: (path: readonly Key[], expected: string, input: unknown) => void;
}

/**
 * Reads an object of a body: without the invalid fields, which are reported, and without `null` at any depth. Changes the object
 * in place, but returns a copy if a key has to go: deleting keys makes an object slow and large.
 *
 * Recursive, because the schema decides how deep `fields` are. What the sender decides is for `dropNulls`.
 */
export function readFields(
  fields: Fields,
  object: Record<string, unknown>,
  reading: Reading,
): Record<string, unknown> {
  for (const key in fields) {
    const part = fields[key];
    const input = object[key];
    if (part === undefined || input === undefined || input === null) continue;
    const value = readPart(part, input, key, reading);
    if (value !== input) object[key] = value ?? null;
  }
  let isComplete = true;
  for (const key in object) {
    const value = object[key];
    if (!isKept(key, value)) isComplete = false;
    else if (typeof value === 'object' && !Object.hasOwn(fields, key)) dropNulls(value);
  }
  return isComplete ? object : copyKept(object);
}

/** Returns the value to keep, or undefined if the part is invalid. */
function readPart(part: Part, input: unknown, key: Key, reading: Reading): unknown {
  // Most parts are texts.
  if ((part === 'text' || part === 'string') && typeof input === 'string') return input;
  reading.path.push(key);
  const value = accept(part, input, reading);
  if (value === undefined) reading.report(reading.path, describePart(part), input);
  reading.path.pop();
  return value;
}

function accept(part: Part, input: unknown, reading: Reading): unknown {
  if (typeof part === 'string') {
    if (typeof input === 'object') dropNulls(input);
    return rules[part](input);
  }
  if (isForm(part)) return accept(part[1], rules[part[0]](input), reading);
  if (isList(part)) return Array.isArray(input) ? readList(part[0], input, reading) : undefined;
  return isObject(input) ? readFields(part, input, reading) : undefined;
}

function readList(part: Part, list: unknown[], reading: Reading): unknown[] {
  let kept = 0;
  for (const [index, input] of list.entries()) {
    const value = readPart(part, input, index, reading);
    if (value !== undefined) list[kept++] = value;
  }
  list.length = kept;
  return list;
}

/** As an assignment, `__proto__` would not be a key like any other. */
function isKept(key: string, value: unknown): boolean {
  return value !== null && key !== '__proto__';
}

function copyKept(object: Record<string, unknown>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key in object) if (isKept(key, object[key])) copy[key] = object[key];
  return copy;
}

/** The expected type in a drift report. */
export function describePart(part: Part | undefined): string {
  if (typeof part === 'string') return part;
  if (isForm(part)) return describePart(part[1]);
  return isList(part) ? 'array' : 'object';
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(part: Part | undefined): part is readonly [Part] {
  return Array.isArray(part) && part.length === 1;
}

function isForm(part: Part | undefined): part is readonly [RuleName, readonly [Part] | Fields] {
  return Array.isArray(part) && part.length === 2;
}
