import { numberFormat } from '../../utils/formatNumber.ts';

// Western, Arabic-Indic, Persian, Devanagari, Bengali. NFKC turns full-width digits into Western ones.
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6];

/** Parses a typed number: any digits of `ZEROS`, the locale's separators. Undefined for other texts and negative numbers. */
export function parseQuantity(text: string, locale: string): number | undefined {
  const parts = numberFormat(locale).formatToParts(12_345.6);
  const separator = (type: string) =>
    parts
      .find((part) => part.type === type)
      ?.value.normalize('NFKC')
      .trim();
  const group = separator('group');
  const decimal = separator('decimal');
  // Spaces and apostrophes group digits in some locales; in the others they are ignored.
  const plain = text.normalize('NFKC').replaceAll(/[\s'’]|./gu, (char) => {
    if (/[\s'’]/.test(char)) return '';
    if (char === group) return ',';
    return char === decimal ? '.' : toWesternDigit(char);
  });
  // Where a dot groups digits, "1.5" is a mistake and must not become 15.
  if (!/^(\d+|\d{1,3}(,\d{2,3})*,\d{3})(\.\d*)?$/.test(plain)) return undefined;
  return Number(plain.replaceAll(',', ''));
}

function toWesternDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? char : String(code - zero);
}
