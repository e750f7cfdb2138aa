/** Whether a string is a plain decimal number, as some order payloads send amounts. */
export function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}
