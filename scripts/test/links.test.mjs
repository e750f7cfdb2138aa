// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withAbsoluteLinks } from '../lib/docs/guides.mjs';
import { DIRECTORIES_URL, FILES_URL, findAnchors, findLinks, RAW_URL } from '../lib/docs/links.mjs';
import { listDocuments } from '../lib/docs/listDocuments.mjs';
import { ROOT } from '../lib/process/root.mjs';

const documents = await listDocuments();

test.each(documents)('every link of %s leads to a file and a heading that exist', (document) => {
  const links = findLinks(readFileSync(path.join(ROOT, document), 'utf8'));
  expect(links.filter((link) => !leadsSomewhere(link, document))).toEqual([]);
});

test.each(documents.filter((document) => document.startsWith('packages/')))(
  '%s has no relative links, which npm would resolve differently',
  (document) => {
    const links = findLinks(readFileSync(path.join(ROOT, document), 'utf8'));
    expect(links.filter((link) => !/^(?:https:|#)/.test(link))).toEqual([]);
  },
);

test('a copied guide keeps links to its neighbours, and its other links become URLs', () => {
  const guide = `
    [a](sessions.md#nextjs) [b](../README.md) [c](#here) [d](https://example.com/) ![e](images/e.png)
    \`[f](README.md)\` <img src="images/g.png" />
  `;
  expect(findLinks(withAbsoluteLinks(guide, 'docs/theming.md', ['sessions.md']))).toEqual([
    'sessions.md#nextjs',
    'https://github.com/firmly-kit/firmly-kit/blob/main/README.md',
    '#here',
    'https://example.com/',
    'https://raw.githubusercontent.com/firmly-kit/firmly-kit/main/docs/images/e.png',
    'https://raw.githubusercontent.com/firmly-kit/firmly-kit/main/docs/images/g.png',
  ]);
});

/**
 * Whether a link is one to another site, or leads to a file of this repository, and to a heading of it.
 *
 * @param {string} link
 * @param {string} document
 */
function leadsSomewhere(link, document) {
  const [target = '', hash] = link.split('#');
  const url = [FILES_URL, DIRECTORIES_URL, RAW_URL].find((base) => target.startsWith(base));
  if (url === undefined && /^[a-z]+:/.test(target)) return true;
  const relative =
    url === undefined ? path.join(path.dirname(document), target) : target.slice(url.length);
  const file = path.join(ROOT, target === '' ? document : relative);
  if (!existsSync(file)) return false;
  // GitHub shows a directory with its README.
  if (statSync(file).isDirectory()) return hash === undefined || hash === 'readme';
  return hash === undefined || findAnchors(readFileSync(file, 'utf8')).includes(hash);
}
