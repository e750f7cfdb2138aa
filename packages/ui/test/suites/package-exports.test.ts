import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Manifest {
  exports: Record<string, string | Record<string, string>>;
}

const PACKAGE = path.resolve(import.meta.dirname, '../..');

const { exports } = JSON.parse(
  readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'),
) as Manifest;

const languages = readdirSync(path.join(PACKAGE, 'src/messages/locales')).flatMap((name) => {
  const [, language, region] = /^([a-z]{2})(?:-([A-Z]{2}))?\.ts$/.exec(name) ?? [];
  return language ? [{ file: name, tag: region ? `${language}-${region}` : language }] : [];
});

test.each(languages)('the texts in $tag can be imported', ({ file, tag }) => {
  const built = file.replace(/\.ts$/, '');
  expect(exports[`./messages/${tag}`]).toEqual({
    '@firmly-kit/source': `./src/messages/locales/${file}`,
    types: `./dist/messages/locales/${built}.d.ts`,
    default: `./dist/messages/locales/${built}.js`,
  });
});

test('no texts are exported that are not there', () => {
  const exported = Object.keys(exports).filter((name) => name.startsWith('./messages/'));
  expect(exported.toSorted()).toEqual(languages.map(({ tag }) => `./messages/${tag}`).toSorted());
});

test('what is exported from the sources is there', () => {
  const sources = Object.values(exports)
    .flatMap((entry) => (typeof entry === 'string' ? [] : [entry['@firmly-kit/source'] ?? '']))
    .filter((source) => !source.includes('*'));
  expect(sources.filter((source) => !existsSync(path.join(PACKAGE, source)))).toEqual([]);
});

test('the CSS of single components and the themes can be imported, each by its name', () => {
  expect(exports['./styles/*.css']).toEqual({
    types: './dist/style.d.ts',
    default: './dist/styles/*.css',
  });
  expect(exports['./themes/*.css']).toEqual({
    '@firmly-kit/source': './src/themes/*.css',
    types: './dist/style.d.ts',
    default: './dist/themes/*.css',
  });
});

test('every sheet has types, which are looked for before the sheet itself', () => {
  const sheets = Object.entries(exports).filter(([name]) => name.endsWith('.css'));
  expect(sheets).toHaveLength(4);
  for (const [, entry] of sheets) {
    expect(Object.keys(entry).slice(-2)).toEqual(['types', 'default']);
    expect(entry).toMatchObject({ types: './dist/style.d.ts' });
  }
});
