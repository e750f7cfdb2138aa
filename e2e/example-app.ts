import type { Sandbox } from '@firmly-kit/sandbox';
import { test as base } from '@playwright/test';
import { startExampleApp } from '../test/startExampleApp.mjs';

type MerchantApp = Awaited<ReturnType<typeof startExampleApp>>;

interface Fixtures {
  /** The API the app talks to, empty of devices. */
  sandbox: Sandbox;
}

interface WorkerFixtures {
  app: MerchantApp & { clock: { aheadMs: number } };
}

/** Pages open on the merchant app; each worker has an app and a sandbox of its own. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  app: [
    // Playwright reads from the first parameter's pattern what a fixture needs: nothing.
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
