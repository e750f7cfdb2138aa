import * as z from 'zod/mini';

/**
 * A field with rules of its own, far smaller than a union of schemas.
 *
 * @param expected What a drift report says should have stood there.
 * @param read Gives the value to keep, or undefined where the input is none.
 */
export function field<T>(
  expected: string,
  read: (input: unknown) => T | undefined,
): z.ZodMiniType<T> {
  return z.transform((input, { issues }) => {
    const value = read(input);
    if (value !== undefined) return value;
    issues.push({ code: 'custom', params: { expected }, input });
    return z.NEVER;
  });
}
