// @ts-check
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { createElement } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { readCatalogue } from '../../.storybook/catalogue/catalogue.ts';
import { toCode } from '../../.storybook/catalogue/code/toCode.ts';
import { readComponents } from '../lib/catalogue/readComponents.mjs';
import { ROOT } from '../lib/process/root.mjs';

// Inside of the repository, so that the code finds the installed packages.
const FOLDER = path.join(ROOT, '.cache/catalogue');

const components = new Map(readComponents().map((component) => [component.name, component]));

const modules = import.meta.glob('../../packages/{ui,cart}/src/**/*.stories.tsx');

test('what "Show code" says of a story compiles in an app, with its imports', async () => {
  onTestFinished(() => rm(FOLDER, { recursive: true, force: true }));
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const files = [];
  for (const [name, code] of await writeAll()) {
    files.push(`${name}.tsx`);
    await writeFile(path.join(FOLDER, `${name}.tsx`), code);
  }
  expect(files.length).toBeGreaterThan(200);
  expect(await typeErrors(files)).toBe('');
});

test('the code has the state, the cart and the actions that the props need', async () => {
  const all = new Map(await writeAll());
  expect(all.get('QuantityStepper-AtMax')).toBe(
    `import { QuantityStepper } from '@firmly-kit/ui';
import { useState } from 'react';
import '@firmly-kit/ui/styles.css';

export function Example() {
  const [value, setValue] = useState(5);
  return (
    <QuantityStepper
      label="Radiant Tee"
      value={value}
      onValueChange={setValue}
      max={5}
    />
  );
}`,
  );
});

async function writeAll() {
  /** @type {[string, string][]} */
  const all = [];
  for (const load of Object.values(modules)) {
    const module = await load();
    const { default: meta, ...stories } = /** @type {Record<string, any>} */ (module);
    for (const [name, story] of Object.entries(stories)) {
      const args = { ...meta.args, ...story.args };
      const element =
        readCatalogue(meta.parameters)?.example?.(args) ?? createElement(meta.component, args);
      const title = meta.title.split('/').at(-1);
      const code =
        story.parameters?.docs.source.code ?? toCode(element, (tag) => components.get(tag));
      all.push([`${title}-${name}`, code]);
    }
  }
  return all;
}

/** @param {readonly string[]} files */
async function typeErrors(files) {
  const compilerOptions = {
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    strict: true,
    skipLibCheck: true,
    types: ['vite/client'],
  };
  await writeFile(path.join(FOLDER, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  return promisify(execFile)(process.execPath, [tsc, '-p', FOLDER]).then(
    ({ stdout }) => stdout,
    (/** @type {{ stdout: string }} */ { stdout }) => stdout,
  );
}
