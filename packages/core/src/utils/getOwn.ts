/** Reads an own property of a value of unknown shape. Undefined if there is none. */
export function getOwn(container: unknown, key: string): unknown {
  if (typeof container !== 'object' || container === null) return undefined;
  return Object.getOwnPropertyDescriptor(container, key)?.value;
}
