/** Whether a token or an app id can be sent as a header. `fetch` would quote an invalid one in its error. */
export function isHeaderValue(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}
