import type { Sandbox, SandboxOptions } from '@firmly-kit/sandbox';
import { startSandbox } from '@firmly-kit/sandbox/node';
import { expect, type Page, test as base } from '@playwright/test';
import { type App, startApp } from './startApp.ts';

interface Options {
  /** The setup that the tests of a file drive. */
  setup: App;
}

interface Api {
  url: string;
  sandbox: Sandbox;
  /** Replaces the API at the same address by one whose new devices have these carts. */
  restart: (seed: NonNullable<SandboxOptions['seed']>) => Promise<void>;
}

interface WorkerFixtures extends Options {
  api: Api;
  app: { url: string };
}

interface Fixtures {
  /** What went wrong in the page: every line of its console, uncaught errors, failed requests. */
  problems: string[];
}

const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" />';

/** Pages have the app of `setup` as their base URL: installed from tarballs, built for production, on a sandbox. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  setup: [
    { directory: '', serve: () => [] },
    { option: true, scope: 'worker' },
  ],
  api: [
    async ({}, use) => {
      let running = await startSandbox({ port: 0 });
      const { url, port } = running;
      await use({
        url,
        get sandbox() {
          return running.sandbox;
        },
        async restart(seed) {
          await running.close();
          running = await startSandbox({ port, seed });
        },
      });
      await running.close();
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ api, setup }, use) => {
      const app = await startApp(setup, api.url);
      await use(app);
      await app.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ app }, use) => use(app.url),
  problems: [
    async ({ page }, use) => {
      const problems: string[] = [];
      page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('requestfailed', (request) => {
        const { errorText } = request.failure() ?? {};
        // A reload ends what the page was reading.
        if (errorText !== 'net::ERR_ABORTED') problems.push(`${request.url()}: ${errorText}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
      });
      // The hosts of the products' images do not exist.
      await page.route(
        ({ hostname }) => hostname !== '127.0.0.1',
        (route) =>
          route.request().resourceType() === 'image'
            ? route.fulfill({ contentType: 'image/svg+xml', body: IMAGE })
            : route.abort(),
      );
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page, changes a quantity of its cart, and reloads the page, which shows the changed quantity. */
export async function editCart(page: Page, path = '/') {
  const response = await page.goto(path);
  await changeQuantity(page);
  return response;
}

/** The same for a page whose cart a server has read: it is in the HTML, and the browser does not read it again. */
export async function editServerRenderedCart(page: Page, sandbox: Sandbox) {
  const response = await page.goto('/');
  expect(await response?.text()).toContain('Fig &amp; Cedar Candle');
  const count = sandbox.requests.length;
  await changeQuantity(page);
  // What the browser had read again would come before its change.
  expect(sandbox.requests[count]).toMatchObject({ method: 'PUT' });
}

/** Opens a page whose server cannot read the carts. The browser reads them. */
export async function readCartInBrowser(page: Page, sandbox: Sandbox) {
  sandbox.scenario('unavailable', { path: '/carts/active' });
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  expect(await response?.text()).not.toContain('Fig &amp; Cedar Candle');
  await expect(quantityOf(page)).toHaveValue('1');
}

/** Opens a page for which no session can be opened, first neither by the server nor for the browser. "Try again" shows the cart. */
export async function retrySession(page: Page, sandbox: Sandbox, problems: string[]) {
  sandbox.scenario('unavailable', { path: '/browser-session', times: Infinity });
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  const retry = page.getByRole('button', { name: 'Try again' }).first();
  await expect(retry).toBeVisible();
  sandbox.clearScenarios();
  await retry.click();
  await expect(quantityOf(page)).toHaveValue('1');
  // The browser says that it got no token, and the kit that it sent nothing without one.
  const isExpected = (problem: string) => / 503( |$)|no request was sent/.test(problem);
  expect(problems.splice(0).filter((problem) => !isExpected(problem))).toEqual([]);
}

/** Opens the page of a shopper without carts. */
export async function showNoCarts(page: Page, { restart }: Pick<Api, 'restart'>) {
  await restart('none');
  const response = await page.goto('/');
  expect(await response?.text()).toContain('You have no carts yet.');
  await expect(page.getByText('You have no carts yet.')).toBeVisible();
  await restart('demo');
}

function quantityOf(page: Page) {
  return lumaCart(page).getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' });
}

function lumaCart(page: Page) {
  return page.getByRole('region', { name: /^(Luma Gift Shop|shop\.luma\.gift)$/ });
}

async function changeQuantity(page: Page) {
  const cart = lumaCart(page);
  const quantity = quantityOf(page);
  await expect(quantity).toHaveValue('1');
  const total = cart.locator('.firmly-CartTotals-row').last();
  await expect(total).toHaveText(/115\.55/);
  await cart.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  await expect(quantity).toHaveValue('2');
  // The store's own total: it has confirmed the change.
  await expect(total).not.toHaveText(/115\.55/);
  await page.reload();
  await expect(quantity).toHaveValue('2');
}

export { expect } from '@playwright/test';
