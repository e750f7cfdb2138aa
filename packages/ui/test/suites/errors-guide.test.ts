import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorMessage } from '../../src/messages/errorMessage.ts';
import { en } from '../../src/messages/locales/en.ts';

const guide = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8');

/** The rows of the guide's table of errors: one for each code. */
const rows = (/## By error\n([\s\S]+?)\n## /.exec(guide)?.[1] ?? '')
  .split('\n')
  .filter((line) => /^\| .*`/.test(line) && !line.startsWith('| what happened'))
  .flatMap((line) => {
    const [, , error = '', codes = '', sentence = ''] = line.split('|').map((cell) => cell.trim());
    const [, name = '', status] = /`(\w+)`(?: (\d+))?/.exec(error) ?? [];
    return [...codes.matchAll(/`(\w+)`/g)].map(([, code = '']) => ({
      name,
      status: status && Number(status),
      code,
      sentence,
    }));
  });

test.each(rows)('$name $code: the guide has the sentence that the shopper reads', (row) => {
  const { sentence, ...error } = row;
  expect(errorMessage({ ...error, parameter: 'domain' }, en)).toBe(sentence);
});

test('the guide has every sentence for an error', () => {
  const missing = Object.values(en.errors).filter((sentence) => !guide.includes(sentence));
  expect(missing).toEqual([]);
  expect(rows.length).toBeGreaterThan(30);
});

test('the guide has the sentences of single places', () => {
  const { quantityRefused, storeFailed, checkoutRefused, checkoutOffline } = en;
  const missing = [quantityRefused, storeFailed, checkoutRefused, checkoutOffline].filter(
    (sentence) => !guide.includes(`| ${sentence} `),
  );
  expect(missing).toEqual([]);
});
