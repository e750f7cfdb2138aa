import type { RuleName } from '../schemas/rules.ts';

/**
 * A schema as plain data, for pages: what a JSON object has under each key that the schema knows.
 *
 * - `'string'`: a value that the rule of that name accepts.
 * - `['string']`: a list of such values.
 * - `['image', { url: 'string' }]`: an object or a list that the rule makes of what is sent.
 * - `{ sku: 'string' }`: an object. Each of its keys may be absent, and it may have others.
 */
export type Part =
  | RuleName
  | readonly [Part]
  | readonly [RuleName, readonly [Part] | Fields]
  | Fields;

export interface Fields {
  readonly [key: string]: Part;
}

/** The body of a response. Only here can a key be required. */
export interface Shape<T> {
  readonly required: readonly string[];
  readonly fields: Fields;
  /** Never set: it carries the type of the result. */
  readonly result?: T;
}
