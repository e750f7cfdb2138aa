/** An own property of something that came from outside; undefined where there is none. */
export function getOwn(container: unknown, key: string): unknown {
  if (typeof container !== 'object' || container === null) return undefined;
  return Object.getOwnPropertyDescriptor(container, key)?.value;
}
