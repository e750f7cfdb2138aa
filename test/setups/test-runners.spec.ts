import { expect, test } from '@playwright/test';
import { runScript, setupPath } from './harness/startApp.ts';

// The tests of two apps, with the sandbox's `fetch` as the API. docs/testing.md shows both.
for (const runner of ['vitest', 'jest']) {
  test(`${runner}, in jsdom`, async () => {
    const directory = setupPath(`test/setups/apps/${runner}`);
    await runScript(directory, 'typecheck', process.env);
    const output = await runScript(directory, 'test', process.env);
    expect(output).toMatch(/1 passed/);
  });
}
