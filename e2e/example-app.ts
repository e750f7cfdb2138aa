import type { Sandbox } from '@firmly-kit/sandbox';
import { test as base } from '@playwright/test';
import { startExampleApp } from '../test/startExampleApp.mjs';

type ExampleApp = Awaited<ReturnType<typeof startExampleApp>>;

interface Fixtures {
  /** The API of the app. It has no devices when a test starts. */
  sandbox: Sandbox;
}

interface WorkerFixtures {
  app: ExampleApp & { clock: { aheadMs: number } };
}

/** Pages have the example app as their base URL. Each worker starts its own app and sandbox. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  app: [
    // Playwright reads a fixture's dependencies from the pattern of the first parameter, so it must be there.
    async ({}, use) => {
      const clock = { aheadMs: 0 };
      const app = await startExampleApp({ now: () => Date.now() + clock.aheadMs });
      await use({ ...app, clock });
      await app.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ app }, use) => use(app.appUrl),
  sandbox: [
    async ({ app }, use) => {
      app.sandbox.reset();
      app.clock.aheadMs = 0;
      await use(app.sandbox);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
