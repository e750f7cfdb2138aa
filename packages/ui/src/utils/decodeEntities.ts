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

/** Invisible characters alone, punctuation alone, and what a program writes in place of a text that it does not have. */
const NOTHING =
  /^(?:[\s\p{Cc}\p{Cf}\p{DI}\u2800]*|[-–—._]+|null|undefined|NaN|\[object Object\]|n\/a|N\/A)$/u;

/**
 * A store's text without spaces around it, and empty if it says nothing. Its HTML entities are decoded once: `Mac &amp; Cheese` is
 * `Mac & Cheese`, and `&amp;lt;` is `&lt;`. The result is text, never HTML. Unknown names, and numbers that are no visible
 * character, stay as sent.
 */
export function decodeEntities(text: string | null | undefined): string {
  // `join` makes text of what an app did not read with core: numbers, null.
  const sent = typeof text === 'string' ? text : [text].join('');
  const decoded = (sent.includes('&') ? decode(sent) : sent).trim();
  return NOTHING.test(decoded) ? '' : decoded;
}

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]{2,8}));/gi,
    // With a zero before it, `x41` is a number.
    (entity: string, number?: string, name?: string) =>
      (name ? decodeName(name) : decodeNumber(Number(`0${number}`))) ?? entity,
  );
}

/** Control characters other than tab and line break, and halves of a character. */
const INVISIBLE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

function decodeNumber(code: number): string | undefined {
  const char = code <= 0x10_ffff ? String.fromCodePoint(code) : '\0';
  return INVISIBLE.test(char) ? undefined : char;
}

function decodeName(name: string): string | undefined {
  const accent = getOwn(ACCENTS, name.slice(1));
  const letter = accent && (name.charAt(0) + accent).normalize('NFC');
  // No entity stands for letters that Unicode has with a separate accent only.
  return getOwn(NAMED, name) ?? (letter?.length === 1 ? letter : undefined);
}
