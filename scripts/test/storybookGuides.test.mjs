// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { guides } from '../../.storybook/guides/list.ts';
import { toPageUrl } from '../../.storybook/guides/toPageUrl.ts';
import { ROOT } from '../lib/process/root.mjs';

/** @param {string} file */
const read = (file) => readFileSync(path.join(ROOT, file), 'utf8');

test('every guide is a page of Storybook, under its title and in its place', () => {
  const documents = readdirSync(path.join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  expect(guides.map(({ file }) => file).toSorted()).toEqual(documents.toSorted());
  for (const { file, title } of guides) {
    const page = read(`.storybook/guides/${file}x`);
    expect(page).toContain(`<Meta title="Guides/${title}" />`);
    expect(page).toContain(`<Guide file="${file}">`);
  }
  const preview = read('.storybook/preview.tsx');
  const places = guides.map(({ title }) => preview.indexOf(`'${title}',`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('a link of a guide leads to the page of the other guide, else to the repository', () => {
  expect(toPageUrl('theming.md#roles', 'parts.md')).toBe(
    './?path=/docs/guides-theming--docs#roles',
  );
  expect(toPageUrl('../packages/core/README.md', 'parts.md')).toBe(
    'https://github.com/firmly-kit/firmly-kit/blob/main/packages/core/README.md',
  );
  expect(toPageUrl('#roles', 'theming.md')).toBe('#roles');
  expect(toPageUrl('https://example.com/a', 'theming.md')).toBe('https://example.com/a');
});
