/** A refused value as a message names it: a text in quotes and cut, of anything else its kind. */
export function quote(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value.slice(0, 80))
    : `a value of type ${typeof value}`;
}
