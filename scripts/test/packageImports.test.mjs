// @ts-check
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../lib/process/root.mjs';
import { runCommand } from '../lib/process/runCommand.mjs';

const FORBIDDEN = [
  ['core', "import { startSandbox as x } from '@firmly-kit/sandbox/node';"],
  ['core', "import { x } from '../../sandbox/src/index.ts';"],
  ['core', "import { useState as x } from 'react';"],
  ['core', "import * as x from 'zod/mini';"],
  ['core/schemas', "import * as x from 'zod/v4';"],
  ['core/schemas', "import { useState as x } from 'react';"],
  ['core', "import x from 'node:fs';"],
  ['core', "import x from 'fs';"],
  ['react', "import { Money as x } from '@firmly-kit/ui';"],
  ['react', "import * as x from 'zod/mini';"],
  ['react', "import { cartSchema as x } from '@firmly-kit/core/schemas';"],
  ['ui', "import { cartSchema as x } from '@firmly-kit/core/schemas';"],
  ['ui', "import { getCart as x } from '@firmly-kit/core';"],
  ['ui', "import { useCart as x } from '@firmly-kit/react';"],
  ['ui', "import { useQuery as x } from '@tanstack/react-query';"],
  ['ui', "import { FirmlyCart as x } from '@firmly-kit/cart';"],
  ['cart', "import { cartSchema as x } from '@firmly-kit/core/schemas';"],
  ['cart', "import { createSandbox as x } from '@firmly-kit/sandbox';"],
  ['cart', "import { x } from '../../ui/src/index.ts';"],
  ['sandbox', "import { formatMoney as x } from '@firmly-kit/core/money';"],
  ['sandbox', "import { x } from '../../core/src/index.ts';"],
];

const ALLOWED = [
  ['core/schemas', "import * as x from 'zod/mini';"],
  ['react', "import { getCart as x } from '@firmly-kit/core';"],
  ['cart', "import { useCart as x } from '@firmly-kit/react';"],
  ['ui', "import { formatMoney as x } from '@firmly-kit/core/money';"],
  ['ui', "import { countItems as x } from '@firmly-kit/core/cart';"],
  ['ui', "import type { Cart as x } from '@firmly-kit/core';"],
];

const PROBES = [...FORBIDDEN, ...ALLOWED];

let directory = '';
/** @type {Set<string>} Probes with an import that is not allowed. */
let reported;
// The rules depend on a file's path, so the probes are in directories with the same names as the packages.
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'imports-'));
  const config = JSON.parse(await readFile(path.join(ROOT, '.oxlintrc.json'), 'utf8'));
  await writeFile(
    path.join(directory, '.oxlintrc.json'),
    JSON.stringify({ ...config, options: {} }),
  );
  await Promise.all(
    PROBES.map(async ([name = '', line], index) => {
      const [folder = '', room = ''] = name.split('/');
      const source = path.join(directory, 'packages', folder, 'src', room);
      await mkdir(source, { recursive: true });
      await writeFile(path.join(source, `probe${index}.ts`), `${line}\nexport { x };\n`);
    }),
  );
  const { output } = await runCommand('oxlint', ['--format=unix'], {
    cwd: directory,
    output: 'keep',
  });
  reported = new Set(
    output
      .split('\n')
      .filter((line) => /no-restricted-imports|no-nodejs-modules/.test(line))
      .map((line) => /probe\d+/.exec(line)?.[0] ?? ''),
  );
});
afterAll(() => rm(directory, { recursive: true }));

test.each(PROBES.map(([name, line], index) => ({ name, line, index })))(
  '$name: $line',
  ({ index }) => {
    expect(reported.has(`probe${index}`)).toBe(index < FORBIDDEN.length);
  },
);
