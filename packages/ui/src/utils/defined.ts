/** A copy without the keys whose value is undefined, or null as from a CMS: it overrides nothing when spread. */
export function defined<T extends object>(overrides: T | null | undefined): Defined<T> {
  const entries = Object.entries(overrides ?? {}).filter(
    ([, text]) => text !== undefined && text !== null,
  );
  // The type of fromEntries loses this: the keys are T's, and no value is missing.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(entries) as Defined<T>;
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], null | undefined> };
