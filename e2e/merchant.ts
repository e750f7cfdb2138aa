import type { Sandbox } from '@firmly-kit/sandbox';
import { test as base } from '@playwright/test';
import { startMerchantApp } from '../scripts/lib/merchant-app.mjs';

type MerchantApp = Awaited<ReturnType<typeof startMerchantApp>>;

interface Fixtures {
  /** The API the app talks to, empty of devices. */
  sandbox: Sandbox;
}

interface WorkerFixtures {
  app: MerchantApp;
}

/** Pages open on the merchant app; each worker has an app and a sandbox of its own. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  app: [
    // Playwright reads from the first parameter's pattern what a fixture needs: nothing.
    async ({}, use) => {
      const app = await startMerchantApp();
      await use(app);
      await app.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ app }, use) => use(app.appUrl),
  sandbox: [
    async ({ app }, use) => {
      app.sandbox.reset();
      await use(app.sandbox);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
