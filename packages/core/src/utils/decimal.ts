/** Whether a text is a plain decimal number, as some orders send amounts: no exponent, no hexadecimal. */
export function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** Returns a finite number or a plain decimal text; undefined for anything else. A text keeps all its digits. */
export function decimal(value: unknown): `${number}` | number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  return isNumeric(text) ? text : undefined;
}

/** Moves the decimal point by editing the digits, because 1.005 × 100 is 100.49999999999999 in floating point. */
export function shift(figure: `${number}` | number, places: number): number {
  const [mantissa, exponent = '0'] = String(figure).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
