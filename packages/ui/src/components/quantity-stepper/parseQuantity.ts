import { numberFormat } from '../../utils/formatNumber.ts';

// Western, Arabic-Indic, Persian, Devanagari, Bengali. NFKC makes the full-width ones Western.
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6];

/**
 * The number a shopper typed, in whatever digits their keyboard has, with the separators of the locale; undefined where
 * it is no number, or a negative one.
 */
export function parseQuantity(text: string, locale: string): number | undefined {
  const parts = numberFormat(locale).formatToParts(12_345.6);
  const sign = (type: string) =>
    parts
      .find((part) => part.type === type)
      ?.value.normalize('NFKC')
      .trim();
  const group = sign('group');
  const decimal = sign('decimal');
  // Spaces and apostrophes group in some locales, and mean nothing in the others.
  const plain = text.normalize('NFKC').replaceAll(/[\s'’]|./gu, (char) => {
    if (/[\s'’]/.test(char)) return '';
    if (char === group) return ',';
    return char === decimal ? '.' : toWesternDigit(char);
  });
  // "1.5" where a dot groups is a mistake, not fifteen.
  if (!/^(\d+|\d{1,3}(,\d{2,3})*,\d{3})(\.\d*)?$/.test(plain)) return undefined;
  return Number(plain.replaceAll(',', ''));
}

function toWesternDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? char : String(code - zero);
}
