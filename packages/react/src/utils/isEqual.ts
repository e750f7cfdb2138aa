// No cart nests deeper. A response that does must not overflow the call stack.
const MAX_DEPTH = 50;

/** Whether two JSON values are equal. Allocates nothing, so it is faster than `replaceEqualDeep`. */
export function isEqual(a: unknown, b: unknown, depth = 0): boolean {
  if (a === b) return true;
  if (!isPlain(a) || !isPlain(b) || depth > MAX_DEPTH) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  let keys = 0;
  // Not Object.keys: its arrays cost more than the comparison.
  // oxlint-disable-next-line guard-for-in -- Plain objects inherit nothing enumerable.
  for (const key in a) {
    const part = b[key];
    if (part === undefined) return false;
    if (part !== a[key] && !isEqual(a[key], part, depth + 1)) return false;
    keys += 1;
  }
  // oxlint-disable-next-line guard-for-in
  for (const _ in b) keys -= 1;
  return keys === 0;
}

/** Whether a value is an array or an object without a class, as JSON has them. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
}
