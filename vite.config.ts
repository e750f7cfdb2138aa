import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Page } from 'playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './test/chromium.mjs';
import { picturesOptions } from './test/pictures/options.ts';
import { startSandbox, stopSandbox } from './test/sandboxCommands.mjs';
import { countRestyled, startTrace } from './test/traceCommands.mjs';
import { stylesInApp } from './test/stylesInApp.mjs';

// Tests and Storybook read the packages' sources; the examples read the built packages, as an app does.
const SOURCE = '@firmly-kit/source';

const isUpdating = process.argv.some((argument) => /^(-u|--update)$/.test(argument));

// A function, since Vitest changes the object that it receives.
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const }],
  commands: {
    stylesInApp: (_: unknown, specifiers: string[]) => stylesInApp(specifiers),
    startSandbox: (_: unknown, options?: Parameters<typeof startSandbox>[0]) =>
      startSandbox(options),
    stopSandbox: (_: unknown, url: string) => stopSandbox(url),
    startTrace: ({ page }: { page: Page }) => startTrace(page),
    countRestyled: ({ page }: { page: Page }, from: string, to: string) =>
      countRestyled(page, from, to),
  },
  provider: playwright({
    launchOptions: chromiumLaunchOptions(),
    // A click can miss a moving element. Tests of motion switch it on with `emulateMedia`.
    contextOptions: { reducedMotion: 'reduce' },
  }),
});

/** `.universal` tests run in Node, too. */
const IN_BROWSER = '{test.tsx,browser.test.ts,universal.test.ts}';

const OLDEST_REACT = {
  alias: {
    react: 'react-18',
    'react-dom': 'react-dom-18',
    '@tanstack/react-query': 'react-query-oldest',
  },
};

const WITH_STATE = [
  'cart-drawer',
  'cart-summary',
  'checkout-bar',
  'domain-switcher',
  'line-item-list',
  'line-item-row',
  'notice-list',
  'postal-code-form',
  'product-image',
  'promo-code-form',
  'quantity-stepper',
].join(',');

export default defineConfig({
  plugins: [react()],
  resolve: {
    conditions: [SOURCE, ...defaultClientConditions],
    // Vite resolves `@import` in a sheet without these conditions.
    alias: { '@firmly-kit/ui/styles.css': path.resolve('packages/ui/src/styles/styles.css') },
  },
  ssr: { resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
  // Vite reloads the page when it finds a new dependency, which would break the running test.
  optimizeDeps: {
    include: [
      '@firmly-kit/sandbox > hono',
      '@firmly-kit/sandbox > hono/cors',
      '@storybook/react-vite',
      '@tanstack/react-query',
      'axe-core',
      'fast-check',
      'react',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'storybook/test',
      'vitest-browser-react',
    ],
  },
  test: {
    attachmentsDir: '.cache/attachments',
    // By default one core is left idle, which halves the speed of a machine with two.
    maxWorkers: '100%',
    // Long enough for a busy machine: no test measures time.
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/{src,test}/**/*.test.ts', 'scripts/**/*.test.mjs'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
        },
      },
      {
        // The schemas with the oldest supported Zod.
        extends: true,
        resolve: { alias: { 'zod/mini': 'zod-oldest/mini' } },
        test: {
          name: 'unit-zod-oldest',
          environment: 'node',
          include: ['packages/core/{src/schemas/*,test/suites/reading}.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'packages',
          environment: 'node',
          include: ['test/packages/**/*.test.ts'],
          globalSetup: 'test/packages/pack.ts',
          // The compilers before TypeScript 7 are slow.
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [
            `packages/{core,react}/**/*.${IN_BROWSER}`,
            `packages/ui/src/**/*.${IN_BROWSER}`,
          ],
          // Test files share a page, so each module is loaded once.
          isolate: false,
          setupFiles: ['test/sharedPage.ts'],
          env: { REACT_MAJOR: '19' },
          browser: chromium(),
        },
      },
      {
        // These replace the styles of the page, or test what happens once per page.
        extends: true,
        test: {
          name: 'browser-isolated',
          include: [`packages/cart/**/*.${IN_BROWSER}`, `packages/ui/test/**/*.${IN_BROWSER}`],
          env: { REACT_MAJOR: '19' },
          browser: chromium(),
        },
      },
      // The oldest supported React and TanStack Query run the tests that depend on them: hooks, components with state or effects,
      // and the suites about rendering, hydration, focus and live regions. The other suites test the network, CSS, names and data.
      {
        extends: true,
        resolve: OLDEST_REACT,
        test: {
          name: 'browser-react-18',
          include: [
            'packages/react/src/**/*.test.tsx',
            'packages/react/test/editing/{offline,quantity,removal-and-undo,undo-time}.test.tsx',
            'packages/ui/src/{provider,utils}/**/*.test.tsx',
            `packages/ui/src/components/{${WITH_STATE}}/*.test.tsx`,
          ],
          isolate: false,
          setupFiles: ['test/sharedPage.ts'],
          env: { REACT_MAJOR: '18' },
          browser: chromium(),
        },
      },
      {
        extends: true,
        resolve: OLDEST_REACT,
        test: {
          name: 'browser-react-18-isolated',
          include: [
            'packages/cart/src/**/*.test.tsx',
            'packages/ui/test/suites/{conformance,focus-recovery,screen-reader}.test.tsx',
          ],
          env: { REACT_MAJOR: '18' },
          browser: chromium(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
          // As in Storybook, where a story follows another on one page.
          isolate: false,
          setupFiles: ['test/failOnConsole.ts', 'test/checkStory.ts'],
          browser: chromium(),
        },
      },
      {
        extends: true,
        test: {
          name: 'pictures',
          // The others check the references. Under `--update`, the changed pictures of one would become references.
          include: [isUpdating ? 'test/pictures/pictures.test.tsx' : 'test/pictures/*.test.tsx'],
          globalSetup: 'test/pictures/removeDifferences.ts',
          browser: { ...chromium(), ...picturesOptions() },
        },
      },
    ],
  },
});
