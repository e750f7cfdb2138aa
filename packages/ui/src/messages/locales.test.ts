import { expect, test } from 'vitest';
import { ar } from './locales/ar.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { es } from './locales/es.ts';
import { fr } from './locales/fr.ts';
import { he } from './locales/he.ts';
import { ja } from './locales/ja.ts';
import type { Messages } from './Messages.ts';
import { ptBR } from './locales/pt-BR.ts';

const LANGUAGES = { ar, de, es, fr, he, ja, 'pt-BR': ptBR };

const each = Object.entries(LANGUAGES);

type TextFunctions = {
  [
    // Made of signs alone, `details` has a test of its own.
    Key in keyof Omit<Messages, 'details'> as Messages[Key] extends (...args: never[]) => string
      ? Key
      : never
  ]: Messages[Key] extends (...args: infer Args) => string ? Args : never;
};

// What a sentence is made from, for every text that is a function.
const SAMPLES: TextFunctions = {
  itemCount: [5, '5'],
  reference: ['req_8F3'],
  quantity: ['5'],
  unitPrice: ['\u2068€5.00\u2069'],
  lineDiscount: ['\u2068€5.00\u2069'],
  recurring: ['every_two_weeks'],
  unreadableItems: [5, '5'],
  quantityOf: ['Radiant Tee'],
  increaseQuantity: ['Radiant Tee'],
  decreaseQuantity: ['Radiant Tee'],
  removeItem: ['Radiant Tee'],
  zeroRemoves: ['0'],
  itemRemoved: ['Radiant Tee'],
  undoRemoval: ['Radiant Tee'],
  quantityChanged: ['Radiant Tee', '5'],
  totalChanged: ['\u2068€5.00\u2069'],
  orderPlaced: ['A-1001'],
};

const INTERVALS = [
  'daily',
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'yearly',
  'annually',
] as const;

/** Every fixed text by its path: `errors.session`. */
function fixedTexts(messages: object, path = ''): [path: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[path + key, value] as [string, string]];
    return typeof value === 'object' && value ? fixedTexts(value, `${path}${key}.`) : [];
  });
}

/** Every text that is a function, called with its sample. */
function madeTexts(messages: Messages): [key: string, text: string, inserted: string[]][] {
  return Object.entries(SAMPLES).map(([key, args]) => {
    const make = messages[key as keyof TextFunctions] as (...args: unknown[]) => string;
    return [key, make(...args), args.filter((arg) => typeof arg === 'string')];
  });
}

const allTexts = (messages: Messages): [string, string][] => [
  ...fixedTexts(messages),
  ...madeTexts(messages).map(([key, text]): [string, string] => [key, text]),
  ...INTERVALS.map((interval): [string, string] => [interval, messages.recurring(interval)]),
  ['orderPlaced without number', messages.orderPlaced(undefined)],
];

/** The texts that are not what they should be. */
const offenders = (messages: Messages, isWrong: (text: string) => boolean) =>
  allTexts(messages).filter(([, text]) => isWrong(text));

/** Its keys with what kind of thing stands there. */
function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

test.each(each)('%s has every text that English has, and no other', (_, messages) => {
  expect(shape(messages)).toEqual(shape(en));
});

test('the samples are all the texts that are functions', () => {
  const functions = Object.entries(en).filter(([, text]) => typeof text === 'function');
  expect(functions.map(([key]) => key).toSorted()).toEqual(
    ['details', ...Object.keys(SAMPLES)].toSorted(),
  );
});

test('only what is the same word in both languages reads as in English', () => {
  const english = new Map(allTexts(en));
  const same = each.map(([language, messages]) => [
    language,
    allTexts(messages).flatMap(([key, text]) => (english.get(key) === text ? [key] : [])),
  ]);
  expect(Object.fromEntries(same)).toEqual({
    // The dash is a sign, not a word.
    ar: ['noAmount'],
    de: ['noAmount'],
    es: ['noAmount', 'subtotal', 'total', 'totalChanged'],
    fr: ['noAmount', 'total'],
    he: ['noAmount'],
    ja: ['noAmount'],
    'pt-BR': ['noAmount', 'subtotal', 'total', 'totalChanged'],
  });
});

test.each(each)('%s: what is inserted stands in the text', (_, messages) => {
  const missing = madeTexts(messages).filter(
    ([, text, inserted]) => !inserted.every((part) => text.includes(part)),
  );
  expect(missing).toEqual([]);
});

test.each(each)('%s: no text is empty or has a space too many', (_, messages) => {
  expect(offenders(messages, (text) => !text || text !== text.trim())).toEqual([]);
  expect(offenders(messages, (text) => /\s\s|undefined|null|\[object/.test(text))).toEqual([]);
});

test.each(each)('%s: quotes and apostrophes are not those of a typewriter', (_, messages) => {
  expect(offenders(messages, (text) => /['"]|\.\.\./.test(text))).toEqual([]);
});

test.each(each)('%s: sentences end where English sentences end', (_, messages) => {
  const ends = (text: string) => /[.。]$/.test(text);
  const english = new Map(allTexts(en));
  const unlike = allTexts(messages).filter(
    ([key, text]) => ends(text) !== ends(english.get(key) ?? ''),
  );
  expect(unlike).toEqual([]);
});

test.each(each)('%s: the name of a button has the text that stands on it', (_, messages) => {
  const has = (name: string, text: string) => name.toLowerCase().includes(text.toLowerCase());
  expect(has(messages.removeItem('Tee'), messages.remove)).toBe(true);
  expect(has(messages.undoRemoval('Tee'), messages.undo)).toBe(true);
});

test.each(each)('%s: known intervals are translated, in any case of letters', (_, messages) => {
  for (const interval of INTERVALS) {
    const text = messages.recurring(interval);
    expect(text).not.toContain(interval);
    expect(messages.recurring(interval.toUpperCase())).toBe(text);
  }
  expect(messages.recurring('annually')).toBe(messages.recurring('yearly'));
});

test('what is known besides a name is parted from it as the language parts', () => {
  const parted = each.map(([language, { details }]) => [language, details(['Luma', '3', '€5'])]);
  const western = 'Luma, 3, €5';
  expect(Object.fromEntries(parted)).toEqual({
    ar: 'Luma، 3، €5',
    de: western,
    es: western,
    fr: western,
    he: western,
    ja: 'Luma、3、€5',
    'pt-BR': western,
  });
});

test('half an item is not one in a word', () => {
  expect(
    each.map(([, { itemCount }]) => itemCount(0.5, '0.5')).every((text) => text.includes('0.5')),
  ).toBe(true);
});

test.each(each)('%s: an unknown interval is shown as it came', (_, messages) => {
  for (const interval of ['Every_Two_Weeks', 'constructor', '__proto__']) {
    expect(messages.recurring(interval)).toContain(interval);
  }
});

test.each(each)('%s: an order without a number is spoken of without one', (_, messages) => {
  const text = messages.orderPlaced(undefined);
  expect(messages.orderPlaced('')).toBe(text);
  expect(text).not.toMatch(/[\u2068\u2069]/);
  expect(text).not.toBe(messages.orderPlaced('A-1001'));
});

test.each([
  ['ar', ar],
  ['he', he],
])('%s: inserted names, codes and intervals are isolated', (_, messages) => {
  // Latin letters stand between U+2068 and U+2069 or nowhere.
  const outside = madeTexts(messages).map(([key, text]) => [
    key,
    text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, ''),
  ]);
  expect(outside.filter(([, text = '']) => /[A-Za-z\u2068\u2069]/.test(text))).toEqual([]);
});

test.each([
  ['ar', ar, /[\u0600-\u06FF]/],
  ['he', he, /[\u0590-\u05FF]/],
  ['ja', ja, /[\u3040-\u30FF\u4E00-\u9FFF]/],
])('%s: every text is in its own script', (_, messages, script) => {
  expect(offenders(messages, (text) => text !== '—' && !script.test(text))).toEqual([]);
  expect(fixedTexts(messages).filter(([, text]) => /[A-Za-z]/.test(text))).toEqual([]);
});

test('fr: signs that take a space take one that does not break', () => {
  expect(offenders(fr, (text) => /[^\u00A0\u202F][:;?!»]|«[^\u00A0\u202F]/.test(text))).toEqual([]);
  expect(fr.reference('A')).toBe('Référence\u00A0: A');
  expect(fr.itemRemoved('Tee')).toBe('L’article «\u00A0Tee\u00A0» a été retiré.');
});

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000, 1.5];

const counted = (messages: Messages) =>
  COUNTS.map((count) => messages.itemCount(count, `${count}`));

test('numbers of items: de', () => {
  expect(counted(de)).toEqual([
    '0 Artikel',
    '1 Artikel',
    '2 Artikel',
    '3 Artikel',
    '5 Artikel',
    '11 Artikel',
    '21 Artikel',
    '100 Artikel',
    '1000000 Artikel',
    '1.5 Artikel',
  ]);
});

test('numbers of items: fr, singular below two', () => {
  expect(counted(fr)).toEqual([
    '0 article',
    '1 article',
    '2 articles',
    '3 articles',
    '5 articles',
    '11 articles',
    '21 articles',
    '100 articles',
    '1000000 d’articles',
    '1.5 article',
  ]);
});

test('numbers of items: es', () => {
  expect(counted(es)).toEqual([
    '0 artículos',
    '1 artículo',
    '2 artículos',
    '3 artículos',
    '5 artículos',
    '11 artículos',
    '21 artículos',
    '100 artículos',
    '1000000 de artículos',
    '1.5 artículos',
  ]);
});

test('numbers of items: pt-BR, singular below two', () => {
  expect(counted(ptBR)).toEqual([
    '0 item',
    '1 item',
    '2 itens',
    '3 itens',
    '5 itens',
    '11 itens',
    '21 itens',
    '100 itens',
    '1000000 de itens',
    '1.5 item',
  ]);
});

test('numbers of items: ja', () => {
  expect(counted(ja)).toEqual([
    '0点',
    '1点',
    '2点',
    '3点',
    '5点',
    '11点',
    '21点',
    '100点',
    '1000000点',
    '1.5点',
  ]);
});

test('numbers of items: ar, one and two as words', () => {
  expect(counted(ar)).toEqual([
    'لا توجد منتجات',
    'منتج واحد',
    'منتجان',
    '3 منتجات',
    '5 منتجات',
    '11 منتجًا',
    '21 منتجًا',
    '100 منتج',
    '1000000 منتج',
    '1.5 منتج',
  ]);
});

test('numbers of items: he, one and two as words', () => {
  expect(counted(he)).toEqual([
    '0 פריטים',
    'פריט אחד',
    'שני פריטים',
    '3 פריטים',
    '5 פריטים',
    '11 פריטים',
    '21 פריטים',
    '100 פריטים',
    '1000000 פריטים',
    '1.5 פריטים',
  ]);
});

test.each<[string, Messages, string[]]>([
  [
    'de',
    de,
    [
      'Ein Artikel in diesem Warenkorb kann nicht angezeigt werden.',
      '2 Artikel in diesem Warenkorb können nicht angezeigt werden.',
      '5 Artikel in diesem Warenkorb können nicht angezeigt werden.',
      '11 Artikel in diesem Warenkorb können nicht angezeigt werden.',
      '100 Artikel in diesem Warenkorb können nicht angezeigt werden.',
    ],
  ],
  [
    'fr',
    fr,
    [
      '1 article de ce panier ne peut pas être affiché.',
      '2 articles de ce panier ne peuvent pas être affichés.',
      '5 articles de ce panier ne peuvent pas être affichés.',
      '11 articles de ce panier ne peuvent pas être affichés.',
      '100 articles de ce panier ne peuvent pas être affichés.',
    ],
  ],
  [
    'es',
    es,
    [
      'Un artículo de este carrito no se puede mostrar.',
      '2 artículos de este carrito no se pueden mostrar.',
      '5 artículos de este carrito no se pueden mostrar.',
      '11 artículos de este carrito no se pueden mostrar.',
      '100 artículos de este carrito no se pueden mostrar.',
    ],
  ],
  [
    'pt-BR',
    ptBR,
    [
      '1 item deste carrinho não pode ser exibido.',
      '2 itens deste carrinho não podem ser exibidos.',
      '5 itens deste carrinho não podem ser exibidos.',
      '11 itens deste carrinho não podem ser exibidos.',
      '100 itens deste carrinho não podem ser exibidos.',
    ],
  ],
  [
    'ja',
    ja,
    [
      'このカートの商品1点を表示できません。',
      'このカートの商品2点を表示できません。',
      'このカートの商品5点を表示できません。',
      'このカートの商品11点を表示できません。',
      'このカートの商品100点を表示できません。',
    ],
  ],
  [
    'ar',
    ar,
    [
      'تعذّر عرض منتج واحد في هذه السلة.',
      'تعذّر عرض منتجين في هذه السلة.',
      'تعذّر عرض 5 منتجات في هذه السلة.',
      'تعذّر عرض 11 منتجًا في هذه السلة.',
      'تعذّر عرض 100 منتج في هذه السلة.',
    ],
  ],
  [
    'he',
    he,
    [
      'לא ניתן להציג פריט אחד בסל הקניות הזה.',
      'לא ניתן להציג שני פריטים בסל הקניות הזה.',
      'לא ניתן להציג 5 פריטים בסל הקניות הזה.',
      'לא ניתן להציג 11 פריטים בסל הקניות הזה.',
      'לא ניתן להציג 100 פריטים בסל הקניות הזה.',
    ],
  ],
])('unreadable items agree with their verb: %s', (_, messages, texts) => {
  const counts = [1, 2, 5, 11, 100];
  expect(counts.map((count) => messages.unreadableItems(count, `${count}`))).toEqual(texts);
});
