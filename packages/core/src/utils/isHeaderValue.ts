/** Whether a token or an app id can be sent. What cannot be a header would be quoted in the error of `fetch`. */
export function isHeaderValue(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}
