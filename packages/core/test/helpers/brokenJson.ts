import * as fc from 'fast-check';
import type { RuleName } from '../../src/schemas/rules.ts';
import type { Fields, Part } from '../../src/parsing/Shape.ts';

export type Container = Record<string, unknown> | unknown[];

/** A valid value of each rule. */
const VALID: Record<RuleName, unknown> = {
  string: 'text',
  text: 'text',
  host: 'shop.luma.gift',
  number: 7,
  boolean: false,
  unknown: { any: [null, { thing: null }] },
  count: 2,
  digits: '4242 4242 4242 4242',
  notice: { code: 'LOW_STOCK', description: 'Two left.', sku: 7, level: null },
  'number or numeric string': '22.50',
  token: 'token',
  code: 'SAVE10',
  image: 'https://cdn.example/a.jpg',
  array: ['SAVE10'],
};

/** JSON that has all a shape knows. */
export function completeJson(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, part]) => [key, completePart(part)] as const),
  );
}

function completePart(part: Part): unknown {
  if (typeof part === 'string') return VALID[part];
  if (isForm(part)) return completePart(part[1]);
  return isList(part) ? [completePart(part[0]), completePart(part[0])] : completeJson(part);
}

/** Replaced by a number that only JSON can express. */
const INFINITY = '<infinity>';

const HOSTILE: readonly unknown[] = [
  null,
  null,
  true,
  true,
  0,
  -1,
  2.5,
  7,
  INFINITY,
  'text',
  '',
  '-3.10',
  ' 12 ',
  '12a',
  'LOW_STOCK',
  'TRUE',
  '0',
  2 ** 53 + 2,
  { code: 'SUMMER', applicable: true },
  [],
  {},
  [null],
  [7, 'text', null, {}],
  { value: 'text' },
  { value: null, number: '7' },
  { message: 'Hello', code: null },
  { line_items: [7] },
  { unknown: [{ a: null }, null] },
];

/**
 * JSON texts of one example, with one more part replaced or added in each. As text, because some of it only `JSON.parse` can make.
 *
 * @param keys Keys of new parts.
 * @param steps How many texts.
 */
export function brokenJson(
  examples: readonly Container[],
  keys: readonly string[],
  steps: number,
): fc.Arbitrary<string[]> {
  const change = fc.record({
    /** Leads to a container: the indices of the containers on the way. */
    way: fc.array(fc.nat(99), { maxLength: 5, size: 'max' }),
    /** Of a part that is there. */
    index: fc.nat(9),
    /** Of a new part. */
    key: fc.option(fc.constantFrom(...keys, '__proto__', 'constructor', 'length', 'new')),
    value: fc.constantFrom(...HOSTILE),
  });
  const changes = fc.array(change, { minLength: steps, maxLength: steps });
  return fc.tuple(fc.constantFrom(...examples), changes).map(([example, all]) => {
    const body = structuredClone(example);
    return all.map(({ way, index, key, value }) => {
      const container = walk(body, way);
      const existing = key === null ? Object.keys(container)[index] : undefined;
      if (Array.isArray(container))
        container[Number(existing ?? container.length)] = structuredClone(value);
      else set(container, existing ?? key ?? 'new', structuredClone(value));
      return JSON.stringify(body).replaceAll(`"${INFINITY}"`, '1e999');
    });
  });
}

function walk(body: Container, way: readonly number[]): Container {
  let container = body;
  for (const index of way) {
    const inside = Object.values(container).filter(isContainer);
    container = inside[index % inside.length] ?? container;
  }
  return container;
}

/** As `JSON.parse` does: `__proto__` is a key like any other. */
function set(container: object, key: string, value: unknown): void {
  const descriptor = { value, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(container, key, descriptor);
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function isList(part: Exclude<Part, string>): part is readonly [Part] {
  return Array.isArray(part) && part.length === 1;
}

function isForm(
  part: Exclude<Part, string>,
): part is readonly [RuleName, readonly [Part] | Fields] {
  return Array.isArray(part) && part.length === 2;
}
