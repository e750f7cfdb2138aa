/** Describes an invalid value for an error message: a string in quotes, cut to 80 characters; of other values the type. */
export function describeValue(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value.slice(0, 80))
    : `a value of type ${typeof value}`;
}
