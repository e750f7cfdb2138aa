// Deeper than any cart goes: what a body nests on purpose must not use up the call stack.
const DEEPEST = 50;

/** Whether two JSON values are the same. Makes nothing, so it costs a fraction of sharing by copies. */
export function isEqual(a: unknown, b: unknown, depth = 0): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || depth > DEEPEST) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  let keys = 0;
  // Not Object.keys: the lists it makes cost more than all of the comparing.
  // oxlint-disable-next-line guard-for-in -- JSON inherits nothing that could be enumerated.
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
