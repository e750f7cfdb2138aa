// @ts-check
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../lib/process/root.mjs';
import { toolPath } from '../lib/process/toolPath.mjs';

/** @type {string} */
let folder;
// The rules go by where a file lies: a tree as the project's, under the project's own rules, types left out.
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'arrows-'));
  const rules = JSON.parse(await readFile(path.join(ROOT, '.oxlintrc.json'), 'utf8'));
  const config = JSON.stringify({ ...rules, options: {} });
  await writeFile(path.join(folder, '.oxlintrc.json'), config);
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['core', "import { startSandbox as x } from '@firmly-kit/sandbox/node';"],
  ['core', "import { x } from '../../sandbox/src/index.ts';"],
  ['core', "import { useState as x } from 'react';"],
  ['core', "import * as x from 'zod/v4';"],
  ['core', "import x from 'node:fs';"],
  ['core', "import x from 'fs';"],
  ['react', "import { Money as x } from '@firmly-kit/ui';"],
  ['react', "import * as x from 'zod/mini';"],
  ['ui', "import { getCart as x } from '@firmly-kit/core';"],
  ['ui', "import { useCart as x } from '@firmly-kit/react';"],
  ['ui', "import { useQuery as x } from '@tanstack/react-query';"],
  ['cart', "import { getCart as x } from '@firmly-kit/core';"],
  ['sandbox', "import { formatMoney as x } from '@firmly-kit/core/money';"],
  ['sandbox', "import { x } from '../../core/src/index.ts';"],
])('%s may not: %s', async (name, line) => {
  expect(await complaints(name, line)).toMatch(/no-restricted-imports|no-nodejs-modules/);
});

test.each([
  ['core', "import * as x from 'zod/mini';"],
  ['react', "import { getCart as x } from '@firmly-kit/core';"],
  ['ui', "import { formatMoney as x } from '@firmly-kit/core/money';"],
  ['ui', "import type { Cart as x } from '@firmly-kit/core';"],
  ['cart', "import { useCart as x } from '@firmly-kit/react';"],
])('%s may: %s', async (name, line) => {
  expect(await complaints(name, line)).not.toMatch(/no-restricted-imports|no-nodejs-modules/);
});

/**
 * @param {string} name
 * @param {string} line
 */
async function complaints(name, line) {
  const source = path.join(folder, 'packages', name, 'src');
  await mkdir(source, { recursive: true });
  const file = path.join(source, 'probe.ts');
  await writeFile(file, `${line}\nexport { x };\n`);
  const run = promisify(execFile)(process.execPath, [toolPath('oxlint'), file], { cwd: folder });
  const { stdout } = await run.catch((error) => error);
  return stdout;
}
