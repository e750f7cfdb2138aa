/**
 * Deletes, in place, every object key whose value is `null`: in the API, `null` and absent mean the same. Array entries stay.
 * Iterative, because a body may be nested deeper than the call stack allows.
 */
export function dropNulls(body: unknown): void {
  const open = [body];
  while (open.length > 0) {
    const node = open.pop();
    if (!isObject(node)) continue;
    const isArray = Array.isArray(node);
    // Not Object.entries: this loop visits every value of every body.
    // oxlint-disable-next-line guard-for-in -- JSON inherits nothing that could be enumerated.
    for (const key in node) {
      const part = node[key];
      if (isObject(part)) open.push(part);
      else if (part === null && !isArray) delete node[key];
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
