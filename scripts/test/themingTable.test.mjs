// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../lib/process/root.mjs';
import { withVariables } from '../lib/docs/themingTable.mjs';
import { readUsedVariables, readVariables } from '../lib/css/readVariables.mjs';

const SOURCE = path.join(ROOT, 'packages/ui/src');

const variables = Object.values(readVariables()).flat();
const names = variables.map(({ name }) => name);

test('the tables of variables match the CSS (`npm run fix` updates them)', () => {
  const guide = readFileSync(path.join(ROOT, 'docs/theming.md'), 'utf8');
  expect(guide).toBe(withVariables(guide));
});

test('no variable is declared twice', () => {
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every variable has a comment that describes its use', () => {
  const undescribed = variables.filter(({ description }) => description === undefined);
  expect(undescribed.map(({ name }) => name)).toEqual([]);
});

test('every variable starts with --firmly-', () => {
  expect(names.filter((name) => !name.startsWith('--firmly-'))).toEqual([]);
});

test('the tables have every variable', () => {
  const css = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(path.join(SOURCE, name), 'utf8'));
  const declared = css.join('').match(/(?<![\w(-])--[\w-]+(?=\s*:)/g) ?? [];
  expect(declared.length).toBeGreaterThan(names.length);
  expect(declared.filter((name) => !names.includes(name))).toEqual([]);
});

test('components read only declared variables', () => {
  expect(readUsedVariables().filter(({ name }) => !names.includes(name))).toEqual([]);
});

test('components read no colour scales', () => {
  const scale = /^--firmly-(?:neutral|accent|red|amber|green)\b/;
  expect(readUsedVariables().filter(({ name }) => scale.test(name))).toEqual([]);
});
