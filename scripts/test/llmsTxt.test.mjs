// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findLinks, RAW_URL } from '../lib/docs/links.mjs';
import { listDocuments } from '../lib/docs/listDocuments.mjs';
import { llmsTxt } from '../lib/docs/llmsTxt.mjs';
import { ROOT } from '../lib/process/root.mjs';

const index = readFileSync(path.join(ROOT, 'llms.txt'), 'utf8');

test('llms.txt describes the present documents (`npm run fix` updates it)', () => {
  expect(index).toBe(llmsTxt());
});

test('llms.txt has a title, a summary, and then sections of nothing but links', () => {
  const [start = '', ...sections] = index.split(/^## .+$/m);
  expect(start).toMatch(/^# .+\n\n> .+\n\n[^#>]+$/);
  for (const section of sections)
    expect(section).toMatch(/^\n\n(?:- \[.+\]\(https:[^)]+\)(?:: .+)?\n)+\n?$/);
});

test('llms.txt links to every document but the security policy, and only to files that exist', async () => {
  const files = findLinks(index)
    .filter((link) => link.startsWith(RAW_URL))
    .map((link) => link.slice(RAW_URL.length));
  const documents = await listDocuments();
  expect(files).toEqual(
    expect.arrayContaining(documents.filter((document) => document !== 'SECURITY.md')),
  );
  expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});
