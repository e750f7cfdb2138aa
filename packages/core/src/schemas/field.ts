import * as z from 'zod/mini';
import { type RuleName, rules } from './rules.ts';

/** What a rule makes of a valid value. */
type Kept<Name extends RuleName> = Exclude<ReturnType<(typeof rules)[Name]>, undefined>;

const readers: { [Name in RuleName]: (input: unknown) => Kept<Name> | undefined } = rules;

/** A schema with a rule of its own. The compiler of schemas finds the rule's name beside the function. */
export function field<Name extends RuleName>(rule: Name): z.ZodMiniType<Kept<Name>> {
  const transform = (input: unknown, { issues }: z.core.ParsePayload): Kept<Name> => {
    const value = readers[rule](input);
    if (value !== undefined) return value;
    issues.push({ code: 'custom', params: { expected: rule }, input });
    return z.NEVER;
  };
  return z.transform(Object.assign(transform, { rule }));
}

/** A field that stores send in several forms. `schema` describes the one that it is read as. */
export function formOf<Value>(rule: RuleName, schema: z.ZodMiniType<Value>): z.ZodMiniType<Value> {
  const form: z.ZodMiniType = field(rule);
  return z.pipe(form, schema);
}

/** Also a number, as some stores send ids. */
export const text = z.optional(formOf('text', z.string()));

/** Also a numeric text. */
export const number = z.optional(formOf('number', z.number()));

/** Also `"true"`, `"false"`, `"yes"`, `"no"`, 1 and 0. */
export const boolean = z.optional(formOf('boolean', z.boolean()));
