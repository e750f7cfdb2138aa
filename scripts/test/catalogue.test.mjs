// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { attributeText } from '../../.storybook/catalogue/attributes.ts';
import { readComponents } from '../lib/catalogue/readComponents.mjs';
import { readKeys } from '../lib/catalogue/readKeys.mjs';
import { readParts } from '../lib/catalogue/readParts.mjs';
import { ROOT } from '../lib/process/root.mjs';

const components = readComponents();
const names = components.map(({ name }) => name);

/** @param {string} file */
const read = (file) => readFileSync(path.join(ROOT, file), 'utf8');

const reports = ['ui', 'cart'].map((folder) => read(`packages/${folder}/api.md`)).join('\n');

test('every exported component has a page with what it is, when to use it and when not', () => {
  const exported = [...reports.matchAll(/^(?:interface|type) (\w+)Props\b/gm)]
    .map(([, name = '']) => name)
    .filter((name) => new RegExp(`^declare (const|function) ${name}\\b`, 'm').test(reports));
  expect(names.toSorted()).toEqual(exported.toSorted());
  const incomplete = components.filter(({ name, file, description }) => {
    const stories = readFileSync(file.replace(/\.tsx$/, '.stories.tsx'), 'utf8');
    const hasTexts = /catalogue\(\{\s+use:\s+\S[\s\S]+avoid:\s+\S/.test(stories);
    return !(description && hasTexts && stories.includes(`component: ${name},`));
  });
  expect(incomplete.map(({ name }) => name)).toEqual([]);
});

test('the table of a component has every prop of its interface, with a description', () => {
  const tables = components.flatMap(({ name, props }) =>
    props.map((prop) => `${name} ${prop.name}`),
  );
  const written = names.flatMap((name) => {
    const [, body = ''] =
      new RegExp(`^interface ${name}Props[^{]*?\\{\\n([\\s\\S]*?)^\\}`, 'm').exec(reports) ?? [];
    return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, prop = '']) => `${name} ${prop}`);
  });
  expect(written.length).toBeGreaterThan(100);
  expect(written.filter((prop) => !tables.includes(prop))).toEqual([]);
  const undescribed = components.flatMap(({ name, props }) =>
    props.flatMap((prop) => (prop.description ? [] : `${name} ${prop.name}`)),
  );
  expect(undescribed).toEqual([]);
});

test('a table has the props that a component inherits from another, and none of its element', () => {
  const props = components.find(({ name }) => name === 'FirmlyCart')?.props ?? [];
  const inherited = props.filter(({ name }) =>
    ['theme', 'undoMs', 'headingLevel', 'className'].includes(name),
  );
  expect(
    inherited.map(({ name, kind, options, default: value }) => [name, kind, options, value]),
  ).toEqual([
    ['undoMs', 'number', [], '8000'],
    ['theme', 'enum', ['light', 'dark', 'auto'], "the page's `color-scheme`"],
    ['headingLevel', 'enum', [1, 2, 3, 4, 5, 6], '2'],
  ]);
});

test('every data attribute is explained', () => {
  const unexplained = components.flatMap((component) =>
    readParts(component, components)
      .attributes.filter(({ props }) => props.length === 0)
      .map(({ name }) => name)
      .filter((name) => attributeText(component.name, name, component.description) === '')
      .map((name) => `${component.name} ${name}`),
  );
  expect(unexplained).toEqual([]);
});

test('every row of the table of keys is on the page of its component', () => {
  const keys = readKeys();
  expect(keys.filter(({ component }) => !names.includes(component))).toEqual([]);
  expect(keys.filter(({ component }) => component === 'CartDrawer')).toEqual([
    {
      component: 'CartDrawer',
      where: '',
      key: 'Escape',
      does: 'closes. `preventDefault` in `onCancel` keeps it open',
    },
    {
      component: 'CartDrawer',
      where: '',
      key: 'Tab',
      does: 'stays in the drawer: the page behind it is inert',
    },
  ]);
});
