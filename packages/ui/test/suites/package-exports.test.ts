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

test.each(languages)('the messages in $tag are exported', ({ file, tag }) => {
  const built = file.replace(/\.ts$/, '');
  expect(exports[`./messages/${tag}`]).toEqual({
    '@firmly-kit/source': `./src/messages/locales/${file}`,
    types: `./dist/messages/locales/${built}.d.ts`,
    default: `./dist/messages/locales/${built}.js`,
  });
});

test('every exported language has a file', () => {
  const exported = Object.keys(exports).filter((name) => name.startsWith('./messages/'));
  expect(exported.toSorted()).toEqual(languages.map(({ tag }) => `./messages/${tag}`).toSorted());
});

test('every exported source file exists', () => {
  const sources = Object.values(exports)
    .flatMap((entry) => (typeof entry === 'string' ? [] : [entry['@firmly-kit/source'] ?? '']))
    .filter((source) => !source.includes('*'));
  expect(sources.filter((source) => !existsSync(path.join(PACKAGE, source)))).toEqual([]);
});
