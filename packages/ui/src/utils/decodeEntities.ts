import { getOwn } from './getOwn.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  deg: '°',
  times: '×',
  euro: '€',
  pound: '£',
  szlig: 'ß',
};

/** The accents of names such as `eacute`: a letter and one of these. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
};

/**
 * Decodes the HTML entities of a store's text once: `Mac &amp; Cheese` is `Mac & Cheese`, and `&amp;lt;` is `&lt;`. The result
 * is text, never HTML. Unknown names, and numbers that are no visible character, stay as sent.
 */
export function decodeEntities(text: string | null | undefined): string {
  // `join` makes text of what an app did not read with core: numbers, null.
  return [text]
    .join('')
    .replaceAll(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
      (entity: string, decimal?: string, hex?: string, name?: string) =>
        (name ? decodeName(name) : decodeNumber(hex ? `0x${hex}` : decimal)) ?? entity,
    );
}

function decodeNumber(written: string | undefined): string | undefined {
  const code = Number(written);
  const isSpace = code === 9 || code === 10 || code === 13;
  const isControl = code < 32 || (code > 126 && code < 160);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return (isControl && !isSpace) || isSurrogate || code > 0x10_ffff
    ? undefined
    : String.fromCodePoint(code);
}

function decodeName(name: string): string | undefined {
  const accent = getOwn(ACCENTS, name.slice(1));
  const letter = accent && (name.charAt(0) + accent).normalize('NFC');
  // No entity stands for letters that Unicode has with a separate accent only.
  return getOwn(NAMED, name) ?? (letter?.length === 1 ? letter : undefined);
}
