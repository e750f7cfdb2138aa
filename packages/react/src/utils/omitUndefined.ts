/** Options without those that are undefined, which would take away what they are spread over. */
export function omitUndefined<T extends object>(options: T): T {
  const copy = { ...options };
  for (const [key, option] of Object.entries(copy)) {
    if (option === undefined) Reflect.deleteProperty(copy, key);
  }
  return copy;
}
