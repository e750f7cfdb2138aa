/** Whether two objects, or two arrays, have the same values under the same keys. */
export function isShallowEqual(a: object, b: object): boolean {
  const [before, now] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return (
    before.length === now.size &&
    before.every(([key, value]) => now.has(key) && Object.is(now.get(key), value))
  );
}
