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
