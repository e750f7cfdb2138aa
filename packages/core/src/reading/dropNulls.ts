/**
 * Deletes, in place, every object key whose value is `null`: the API sends `null` and nothing with one meaning.
 * Entries of arrays stay. Walks with a list of its own, since a body may be nested deeper than the call stack is.
 */
export function dropNulls(body: unknown): void {
  const open: unknown[] = [body];
  while (open.length > 0) {
    const node = open.pop();
    if (Array.isArray(node)) {
      for (const entry of node) if (typeof entry === 'object' && entry !== null) open.push(entry);
    } else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node)) {
        if (value === null) Reflect.deleteProperty(node, key);
        else if (typeof value === 'object') open.push(value);
      }
    }
  }
}
