import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from '../chromium.mjs';

export default defineConfig({
  testDir: '.',
  testIgnore: 'apps/**',
  outputDir: '../../test-results/setups',
  globalSetup: './harness/installSetups.ts',
  // One setup is built while another is driven.
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: chromiumLaunchOptions(),
  },
});
