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

interface Locale {
  language: string;
  messages: Messages;
  /** A letter of its script, unless that is Latin. */
  script?: RegExp;
  isRightToLeft?: boolean;
  /** The keys whose text is the same word, or the same sign, in English. */
  sameAsEnglish: string[];
  /** `details(['Luma', '3', '€5'])` */
  details: string;
  /** `itemCount` of each of `COUNTS`. */
  itemCounts: string[];
  /** `unreadableItems` of each of `UNREADABLE_COUNTS`. */
  unreadableItems: string[];
}

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000, 1.5];
const UNREADABLE_COUNTS = [1, 2, 5, 11, 100];

const LOCALES: readonly Locale[] = [
  {
    language: 'ar',
    messages: ar,
    script: /[\u0600-\u06FF]/,
    isRightToLeft: true,
    sameAsEnglish: ['noAmount'],
    details: 'Luma، 3، €5',
    itemCounts: [
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
    ],
    unreadableItems: [
      'تعذّر عرض منتج واحد في هذه السلة.',
      'تعذّر عرض منتجين في هذه السلة.',
      'تعذّر عرض 5 منتجات في هذه السلة.',
      'تعذّر عرض 11 منتجًا في هذه السلة.',
      'تعذّر عرض 100 منتج في هذه السلة.',
    ],
  },
  {
    language: 'de',
    messages: de,
    sameAsEnglish: ['noAmount'],
    details: 'Luma, 3, €5',
    itemCounts: [
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
    ],
    unreadableItems: [
      'Ein Artikel in diesem Warenkorb kann nicht angezeigt werden.',
      '2 Artikel in diesem Warenkorb können nicht angezeigt werden.',
      '5 Artikel in diesem Warenkorb können nicht angezeigt werden.',
      '11 Artikel in diesem Warenkorb können nicht angezeigt werden.',
      '100 Artikel in diesem Warenkorb können nicht angezeigt werden.',
    ],
  },
  {
    language: 'es',
    messages: es,
    sameAsEnglish: ['noAmount', 'subtotal', 'total', 'totalChanged'],
    details: 'Luma, 3, €5',
    itemCounts: [
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
    ],
    unreadableItems: [
      'Un artículo de este carrito no se puede mostrar.',
      '2 artículos de este carrito no se pueden mostrar.',
      '5 artículos de este carrito no se pueden mostrar.',
      '11 artículos de este carrito no se pueden mostrar.',
      '100 artículos de este carrito no se pueden mostrar.',
    ],
  },
  {
    language: 'fr',
    messages: fr,
    sameAsEnglish: ['noAmount', 'total'],
    details: 'Luma, 3, €5',
    itemCounts: [
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
    ],
    unreadableItems: [
      '1 article de ce panier ne peut pas être affiché.',
      '2 articles de ce panier ne peuvent pas être affichés.',
      '5 articles de ce panier ne peuvent pas être affichés.',
      '11 articles de ce panier ne peuvent pas être affichés.',
      '100 articles de ce panier ne peuvent pas être affichés.',
    ],
  },
  {
    language: 'he',
    messages: he,
    script: /[\u0590-\u05FF]/,
    isRightToLeft: true,
    sameAsEnglish: ['noAmount'],
    details: 'Luma, 3, €5',
    itemCounts: [
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
    ],
    unreadableItems: [
      'לא ניתן להציג פריט אחד בסל הקניות הזה.',
      'לא ניתן להציג שני פריטים בסל הקניות הזה.',
      'לא ניתן להציג 5 פריטים בסל הקניות הזה.',
      'לא ניתן להציג 11 פריטים בסל הקניות הזה.',
      'לא ניתן להציג 100 פריטים בסל הקניות הזה.',
    ],
  },
  {
    language: 'ja',
    messages: ja,
    script: /[\u3040-\u30FF\u4E00-\u9FFF]/,
    sameAsEnglish: ['noAmount'],
    details: 'Luma、3、€5',
    itemCounts: ['0点', '1点', '2点', '3点', '5点', '11点', '21点', '100点', '1000000点', '1.5点'],
    unreadableItems: [
      'このカートの商品1点を表示できません。',
      'このカートの商品2点を表示できません。',
      'このカートの商品5点を表示できません。',
      'このカートの商品11点を表示できません。',
      'このカートの商品100点を表示できません。',
    ],
  },
  {
    language: 'pt-BR',
    messages: ptBR,
    sameAsEnglish: ['noAmount', 'subtotal', 'total', 'totalChanged'],
    details: 'Luma, 3, €5',
    itemCounts: [
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
    ],
    unreadableItems: [
      '1 item deste carrinho não pode ser exibido.',
      '2 itens deste carrinho não podem ser exibidos.',
      '5 itens deste carrinho não podem ser exibidos.',
      '11 itens deste carrinho não podem ser exibidos.',
      '100 itens deste carrinho não podem ser exibidos.',
    ],
  },
];

type TextFunctions = {
  [
    // `details` only joins its parts, and has a check of its own.
    Key in keyof Omit<Messages, 'details'> as Messages[Key] extends (...args: never[]) => string
      ? Key
      : never
  ]: Messages[Key] extends (...args: infer Args) => string ? Args : never;
};

// The arguments for every text that is a function.
const SAMPLES: TextFunctions = {
  openCart: ['5 items'],
  totalIn: ['USD'],
  itemCount: [5, '5'],
  reference: ['req_8F3'],
  quantity: ['5'],
  shippingBy: ['Express'],
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
  quantityAtMost: ['99'],
  quantityAtLeast: ['2'],
  quantitySteps: ['6', '12'],
  orderPlaced: ['A-1001'],
  savedCard: ['Visa', '4242'],
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

/** The texts that break a rule. */
const offenders = (messages: Messages, isWrong: (text: string) => boolean) =>
  allTexts(messages).filter(([, text]) => isWrong(text));

/** Its keys with the type of each value. */
function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

const english = new Map(allTexts(en));

const endsSentence = (text: string) => /[.。]$/.test(text);

const includesWord = (text: string, word: string) =>
  text.toLowerCase().includes(word.toLowerCase());

/** The violations of each rule in a language. A correct one has none. */
const RULES: Record<string, (locale: Locale) => unknown[]> = {
  'inserted values are in the text': ({ messages }) =>
    madeTexts(messages).filter(
      ([, text, inserted]) => !inserted.every((part) => text.includes(part)),
    ),
  'no text is empty or has a needless space': ({ messages }) =>
    offenders(messages, (text) => !text || text !== text.trim() || /\s\s/.test(text)),
  'no text shows a missing value': ({ messages }) =>
    offenders(messages, (text) => /undefined|null|\[object/.test(text)),
  'quotes, apostrophes and ellipses are typographic': ({ messages }) =>
    offenders(messages, (text) => /['"]|\.\.\./.test(text)),
  'sentences end where English sentences end': ({ messages }) =>
    allTexts(messages).filter(
      ([key, text]) => endsSentence(text) !== endsSentence(english.get(key) ?? ''),
    ),
  'the name of a button contains its visible text': ({ messages }) =>
    [
      [messages.removeItem('Tee'), messages.remove],
      [messages.undoRemoval('Tee'), messages.undo],
    ].filter(([name = '', text = '']) => !includesWord(name, text)),
  'known intervals are translated, in any letter case': ({ messages }) =>
    INTERVALS.filter((interval) => {
      const text = messages.recurring(interval);
      return text.includes(interval) || messages.recurring(interval.toUpperCase()) !== text;
    }),
  'annually and yearly are one word': ({ messages: { recurring } }) =>
    recurring('annually') === recurring('yearly') ? [] : [recurring('annually')],
  'an unknown interval is shown as sent': ({ messages }) =>
    ['Every_Two_Weeks', 'constructor', '__proto__'].filter(
      (interval) => !messages.recurring(interval).includes(interval),
    ),
  'an order without a number has a sentence without one': ({ messages: { orderPlaced } }) => {
    const text = orderPlaced(undefined);
    const isRight =
      orderPlaced('') === text && !/[\u2068\u2069]/.test(text) && text !== orderPlaced('A-1001');
    return isRight ? [] : [text];
  },
  'half an item keeps its figure': ({ messages }) =>
    [messages.itemCount(0.5, '0.5')].filter((text) => !text.includes('0.5')),
  'a right-to-left text isolates inserted Latin letters': ({ messages, isRightToLeft }) =>
    isRightToLeft
      ? madeTexts(messages).filter(([, text]) =>
          /[A-Za-z\u2068\u2069]/.test(text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '')),
        )
      : [],
  'every text is in the script of the language': ({ messages, script }) =>
    script
      ? [
          ...offenders(messages, (text) => text !== '—' && !script.test(text)),
          ...fixedTexts(messages).filter(([, text]) => /[A-Za-z]/.test(text)),
        ]
      : [],
};

test.each(LOCALES)('$language', (locale) => {
  const { messages } = locale;
  expect(shape(messages), 'the keys of English').toEqual(shape(en));
  const found = Object.entries(RULES).map(([rule, find]) => [rule, find(locale)]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.keys(RULES).map((rule) => [rule, []])),
  );
  const same = allTexts(messages).filter(([key, text]) => english.get(key) === text);
  expect(same.map(([key]) => key)).toEqual(locale.sameAsEnglish);
  expect(messages.details(['Luma', '3', '€5'])).toBe(locale.details);
  expect(COUNTS.map((count) => messages.itemCount(count, `${count}`))).toEqual(locale.itemCounts);
  expect(UNREADABLE_COUNTS.map((count) => messages.unreadableItems(count, `${count}`))).toEqual(
    locale.unreadableItems,
  );
});

test('the samples cover every text that is a function', () => {
  const functions = Object.entries(en).filter(([, text]) => typeof text === 'function');
  expect(functions.map(([key]) => key).toSorted()).toEqual(
    ['details', ...Object.keys(SAMPLES)].toSorted(),
  );
});

test('fr: no break is possible before a sign that takes a space', () => {
  expect(offenders(fr, (text) => /[^\u00A0\u202F][:;?!»]|«[^\u00A0\u202F]/.test(text))).toEqual([]);
  expect(fr.reference('A')).toBe('Référence\u00A0: A');
  expect(fr.itemRemoved('Tee')).toBe('Article «\u00A0Tee\u00A0» retiré.');
});
