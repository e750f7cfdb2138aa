import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../scripts/lib/process/root.mjs';
import { runScript, setupPath } from './harness/startApp.ts';

const RUNNERS = {
  vitest: {
    files: ['CartPage.tsx', 'CartPage.test.tsx', 'vitest.config.ts', 'wholeApp.test.tsx'],
    summary: /3 passed/,
  },
  jest: { files: ['CartPage.tsx', 'jest.config.js'], summary: /2 passed/ },
};

for (const [runner, { files, summary }] of Object.entries(RUNNERS)) {
  test(`${runner}, in jsdom, as docs/testing.md shows it`, async () => {
    const directory = setupPath(`test/setups/apps/${runner}`);
    const guide = await readFile(path.join(ROOT, 'docs/testing.md'), 'utf8');
    for (const file of files) {
      expect(guide).toContain(await readFile(path.join(directory, file), 'utf8'));
    }
    await runScript(directory, 'typecheck', process.env);
    expect(await runScript(directory, 'test', process.env)).toMatch(summary);
  });
}
