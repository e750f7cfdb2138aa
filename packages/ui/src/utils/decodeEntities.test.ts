import { expect, test } from 'vitest';
import { decodeEntities } from './decodeEntities.ts';

test.each([
  ['Mac &amp; Cheese', 'Mac & Cheese'],
  ['pr&#243;ba', 'próba'],
  ['Levi&#039;s &#x2122;', "Levi's ™"],
  ['&#X1F600;', '😀'],
  ['10&nbsp;kg', '10\u00A0kg'],
  ['&ldquo;Caf&eacute;&rdquo; &Agrave; la cr&egrave;me', '“Café” À la crème'],
  ['a&#10;b', 'a\nb'],
])('%s is shown as %s', (sent, shown) => {
  expect(decodeEntities(sent)).toBe(shown);
});

test('a text is decoded once', () => {
  expect(decodeEntities('&amp;lt;b&amp;gt; &amp;amp; &amp;#38;')).toBe('&lt;b&gt; &amp; &#38;');
});

test('tags stay as sent', () => {
  expect(decodeEntities('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
});

test.each([
  '&#0;',
  '&#x0;',
  '&#8;',
  '&#150;',
  '&#xD800;',
  '&#57343;',
  '&#x110000;',
  '&#99999999999;',
  '&#xFFFFFFFFFF;',
  '&#;',
  '&#x;',
  '&constructor;',
  '&__proto__;',
  '&bcirc;',
  '&ering;',
  '&unknown;',
  '&AMP',
  'AT&T; R&D',
  '&',
])('%s stays as sent', (sent) => {
  expect(decodeEntities(sent)).toBe(sent);
});

test.each([
  undefined,
  null,
  '',
  ' \t\u00A0&nbsp;',
  '\u200B\u00AD\uFEFF&#8203;',
  '\u3164',
  '\uFE0F\u2800\u115F',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  ' N/A ',
  '—',
  '...',
])('%j says nothing', (sent) => {
  expect(decodeEntities(sent)).toBe('');
});

test.each(['0', 'NaNo', 'Undefined Shop', 'None', '!', '–1', 'ㅏ', '👍\uFE0F'])(
  '%j is kept',
  (sent) => {
    expect(decodeEntities(sent)).toBe(sent);
  },
);
