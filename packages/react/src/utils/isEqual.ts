// Deeper than any cart goes: what a body nests on purpose must not use up the call stack.
const MAX_DEPTH = 50;

/** Whether two JSON values are the same. Makes nothing, so it costs a fraction of sharing by copies. */
export function isEqual(a: unknown, b: unknown, depth = 0): boolean {
  if (a === b) return true;
  if (!isPlain(a) || !isPlain(b) || depth > MAX_DEPTH) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  let keys = 0;
  // Not Object.keys: the lists it makes cost more than all of the comparing.
  // oxlint-disable-next-line guard-for-in -- Plain objects inherit nothing that could be enumerated.
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

/** Objects and lists as JSON has them; what has a class of its own has more to it than its keys. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
}
