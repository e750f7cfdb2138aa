/** Whether two objects, or two arrays, have the same values under the same keys. Two arrays are the same value if their items are. */
export function isShallowEqual<T extends object>(a: T, b: T): boolean {
  let keys = 0;
  // Not Object.entries: its arrays cost more than the comparison.
  // oxlint-disable-next-line guard-for-in -- Props and arrays inherit nothing enumerable.
  for (const key in a) {
    const [before, now]: unknown[] = [a[key], b[key]];
    const areLists = Array.isArray(before) && Array.isArray(now);
    if (!(key in b)) return false;
    if (!Object.is(before, now) && !(areLists && isShallowEqual(before, now))) return false;
    keys += 1;
  }
  // oxlint-disable-next-line guard-for-in
  for (const _ in b) keys -= 1;
  return keys === 0;
}
