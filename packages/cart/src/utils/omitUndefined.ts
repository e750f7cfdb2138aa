/** A copy without the keys whose value is undefined, which would override defaults when spread. */
export function omitUndefined<T extends object>(options: T): T {
  const copy = { ...options };
  for (const [key, option] of Object.entries(copy)) {
    if (option === undefined) Reflect.deleteProperty(copy, key);
  }
  return copy;
}
