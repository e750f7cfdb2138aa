/** A plain decimal number, as some order payloads send amounts: no exponent, no hexadecimal, no words. */
export function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** A figure as it can be written and reckoned with; undefined where there is none. Strings keep all their digits. */
export function decimal(value: unknown): `${number}` | number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  return isNumeric(text) ? text : undefined;
}

/** Moves the decimal point in the digits themselves: 1.005 × 100 would be 100.49999999999999. */
export function shift(figure: `${number}` | number, places: number): number {
  const [mantissa, exponent = '0'] = String(figure).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
