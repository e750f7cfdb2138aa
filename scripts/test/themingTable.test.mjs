// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../lib/process/root.mjs';
import { withVariables } from '../lib/docs/themingTable.mjs';
import { readByComponents, readVariables } from '../lib/css/readVariables.mjs';

const SOURCE = path.join(ROOT, 'packages/ui/src');

const variables = Object.values(readVariables()).flat();
const names = variables.map(({ name }) => name);

test('the table of variables is what the CSS declares: else run `npm run fix`', () => {
  const guide = readFileSync(path.join(ROOT, 'docs/theming.md'), 'utf8');
  expect(guide).toBe(withVariables(guide));
});

test('there are variables, and none is declared twice', () => {
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every variable has a comment that says what it is for', () => {
  const mute = variables.filter(({ description }) => description === undefined);
  expect(mute.map(({ name }) => name)).toEqual([]);
});

test('every variable is named as one of ours', () => {
  expect(names.filter((name) => !name.startsWith('--firmly-'))).toEqual([]);
});

test('there is no variable that the table does not know of', () => {
  const css = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(path.join(SOURCE, name), 'utf8'));
  const declared = css.join('').match(/(?<![\w(-])--[\w-]+(?=\s*:)/g) ?? [];
  expect(declared.length).toBeGreaterThan(names.length);
  expect(declared.filter((name) => !names.includes(name))).toEqual([]);
});

test('components read only what is declared', () => {
  expect(readByComponents().filter(({ name }) => !names.includes(name))).toEqual([]);
});

test('components read roles and space, and no ramp of colours', () => {
  const ramp = /^--firmly-(?:neutral|accent|red|amber|green)\b/;
  expect(readByComponents().filter(({ name }) => ramp.test(name))).toEqual([]);
});
