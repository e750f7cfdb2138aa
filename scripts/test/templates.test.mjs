// @ts-check
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../lib/process/root.mjs';
import { compileShapes } from '../lib/schemas/compileShapes.mjs';

// A copy of the repository inside of it, so that the copy finds the installed packages.
const COPY = path.join(ROOT, '.cache/templates');

// The entries that the recipes in CONTRIBUTING.md ask for beside the new files.
const EXPORTS = {
  'packages/core/src/index.ts': [
    "export { changeThing, type ChangeThingErrorType } from './endpoints/changeThing.ts';",
    "export { getThing, type GetThingErrorType } from './endpoints/getThing.ts';",
    "export type { Thing } from './schemas/thing.ts';",
  ],
  'packages/core/src/schemas/index.ts': ["export { thingSchema } from './thing.ts';"],
};
const INSERTIONS = /** @type {const} */ ([
  ['packages/react/src/cache/cartMutations.ts', "  'addLineItem',", "  'changeThing',"],
  ['packages/ui/src/messages/Messages.ts', '  emptyCart: string;', '  thing: string;'],
  ['packages/ui/src/messages/locales/en.ts', '  emptyCart:', "  thing: 'A thing',\n"],
]);

test('the templates of AGENTS.md compile where they say they go', async () => {
  onTestFinished(() => rm(COPY, { recursive: true, force: true }));
  await copyPackages();
  const templates = await readTemplates();
  expect(templates.length).toBeGreaterThan(10);
  for (const { file, code } of templates) {
    await mkdir(path.dirname(path.join(COPY, file)), { recursive: true });
    await writeFile(path.join(COPY, file), code);
  }
  for (const [file, lines] of Object.entries(EXPORTS)) {
    await appendFile(path.join(COPY, file), lines.join('\n'));
  }
  for (const [file, before, line] of INSERTIONS) {
    const text = await readFile(path.join(COPY, file), 'utf8');
    expect(text).toContain(before);
    await writeFile(path.join(COPY, file), text.replace(before, `${line}\n${before}`));
  }
  const shapes = await compileShapes(COPY);
  await writeFile(shapes.file, shapes.text);
  expect(await typeErrors(templates.map(({ file }) => file))).toBe('');
});

async function copyPackages() {
  await rm(COPY, { recursive: true, force: true });
  const copied = ['tsconfig.base.json', 'test', '.storybook/catalogue/catalogue.ts'];
  for (const name of ['core', 'react', 'sandbox', 'ui']) {
    const folder = `packages/${name}`;
    copied.push(
      ...['src', 'test', 'package.json', 'node_modules'].map((part) => `${folder}/${part}`),
    );
  }
  await mkdir(COPY, { recursive: true });
  for (const part of copied) {
    // The links between the packages are relative, so they lead to the copies.
    await cp(path.join(ROOT, part), path.join(COPY, part), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(COPY, 'node_modules'), 'dir');
}

/** The TypeScript blocks of AGENTS.md. The first line of a block names its file. */
async function readTemplates() {
  const text = await readFile(path.join(ROOT, 'AGENTS.md'), 'utf8');
  return Array.from(text.matchAll(/^```typescript\n([\s\S]*?)^```/gm), ([, code = '']) => {
    const file = /^\/\/ (packages\/[\w./-]+)/.exec(code)?.[1] ?? '';
    return { file, code };
  });
}

/** @param {readonly string[]} files */
async function typeErrors(files) {
  const compilerOptions = {
    noEmit: true,
    rewriteRelativeImportExtensions: false,
    allowImportingTsExtensions: true,
    customConditions: ['@firmly-kit/source'],
    jsx: 'react-jsx',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node', 'vite/client'],
  };
  const config = { extends: './tsconfig.base.json', compilerOptions, files };
  await writeFile(path.join(COPY, 'tsconfig.json'), JSON.stringify(config));
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  return promisify(execFile)(process.execPath, [tsc, '-p', COPY]).then(
    ({ stdout }) => stdout,
    (/** @type {{ stdout: string }} */ { stdout }) => stdout,
  );
}
