import { startExampleApp } from '../test/startExampleApp.mjs';
import { expect, test } from './example-app.ts';

test('the shopper switches between stores and sees the cart of each, in one session', async ({
  page,
  sandbox,
}) => {
  await page.goto('/');
  const stores = page.getByRole('group', { name: 'Stores' });
  await expect(stores.getByRole('radio')).toHaveCount(5);
  await expect(stores.getByRole('radio', { name: 'Luma Gift Shop' })).toBeChecked();
  await expect(page.getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();

  await stores.getByRole('radio', { name: 'Hinoki Goods' }).check();
  const hinoki = page.getByRole('region', { name: 'Hinoki Goods' });
  await expect(hinoki.getByText('¥').filter({ visible: true }).first()).toBeVisible();

  await stores.getByText('Luma Gift Shop').click();
  await expect(page.getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();
  expect(sandbox.requests.filter(({ path }) => path.endsWith('browser-session'))).toHaveLength(1);
});

test('totals that do not add up are shown as the store sends them', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Luma Store' }).check();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Radiant Tee - Orange XS' }),
  ).toContainText('$22.00');
  await expect(page.getByRole('term').filter({ hasText: 'Subtotal' })).toBeVisible();
  const figures = await page.locator('dl > div:visible').allInnerTexts();
  expect(figures.map((row) => row.split('\n').filter(Boolean))).toEqual([
    ['Subtotal', '$869.99'],
    ['Shipping', '$0.00'],
    ['Tax', '$2.20'],
    ['Total', '$24.20'],
  ]);
});

test('a reload keeps the device and its carts', async ({ page, sandbox }) => {
  await page.goto('/');
  await expect(page.getByRole('group', { name: 'Stores' }).getByRole('radio')).toHaveCount(5);
  await page.reload();
  await expect(page.getByRole('group', { name: 'Stores' }).getByRole('radio')).toHaveCount(5);
  expect(sandbox.requests.filter(({ path }) => path.endsWith('browser-session'))).toHaveLength(1);
});

test('two tabs with an expired token renew it once and keep the device', async ({
  page,
  context,
  sandbox,
  app,
}) => {
  const tabs = [page, await context.newPage()];
  for (const tab of tabs) {
    await tab.goto('/');
    await expect(tab.getByRole('group', { name: 'Stores' }).getByRole('radio')).toHaveCount(5);
  }
  const answered = () =>
    sandbox.requests.filter(({ path, status }) => path.endsWith('/carts/active') && status === 200);
  const before = answered().length;
  app.clock.aheadMs = 3601 * 1000;
  // As when the shopper returns to the tab: all that is shown is read again.
  for (const tab of tabs) {
    await tab.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  }
  await expect.poll(() => answered().length).toBeGreaterThanOrEqual(before + 2);
  for (const tab of tabs) await expect(tab.locator('dl').getByText('$115.55')).toBeVisible();
  const sessions = sandbox.requests.filter(({ path }) => path.endsWith('browser-session'));
  expect(sessions.map(({ status }) => status)).toEqual([200, 200]);
});

test('a notice code from the store shows as a sentence', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('group', { name: 'Notices' })).toContainText(
    'Some items are no longer available and were removed from your cart.',
  );
});

test('the documented error for a missing token shows as a sentence for shoppers', async ({
  page,
}) => {
  // Strips the headers, as some proxies do, so that the API itself responds to a request without a token.
  await page.route('**/carts/active', async (route) => {
    const headers = await route.request().allHeaders();
    delete headers['x-firmly-authorization'];
    await route.continue({ headers });
  });
  const refused = page.waitForResponse(
    (response) => response.url().endsWith('carts/active') && response.status() === 401,
  );
  await page.goto('/');
  expect(await (await refused).json()).toMatchObject({ code: 401, error: 'MissingAuthHeader' });
  await expect(page.getByRole('alert')).toContainText('Your session has ended');
});

test('an unavailable store shows an error, and "Try again" reads its cart', async ({
  page,
  sandbox,
}) => {
  sandbox.scenario(
    { kind: 'status', status: 503, retryAfterSeconds: 60 },
    { path: '/v1/domains/shop.luma.gift/' },
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('This store is not available right now');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a cold page is the session and one request for all carts; the postal code is read beside them', async ({
  page,
  sandbox,
}) => {
  const paths = () =>
    sandbox.requests.filter(({ method }) => method !== 'OPTIONS').map(({ path }) => path);
  const stores = page.getByRole('group', { name: 'Stores' });
  // Sent at the same time, in any order.
  const reads = ['/api/v2/carts/active', '/api/v2/carts/postal-code'];
  await page.goto('/');
  await expect(stores.getByRole('radio')).toHaveCount(5);
  await expect.poll(() => paths().slice(0, 1)).toEqual(['/api/v1/browser-session']);
  await expect.poll(() => paths().slice(1).toSorted()).toEqual(reads);
  await page.reload();
  await expect(stores.getByRole('radio')).toHaveCount(5);
  await expect.poll(() => paths().slice(3).toSorted()).toEqual(reads);
});

test('a shopper without carts reads so, and no cart is loading', async ({ page }) => {
  const app = await startExampleApp({ seed: 'none' });
  await page.goto(app.appUrl);
  await expect(page.getByText('You have no carts yet.')).toBeVisible();
  await expect(page.getByRole('region')).toHaveCount(0);
  await expect(page.locator('.firmly-Skeleton')).toHaveCount(0);
  await app.close();
});

test('an unavailable list of stores shows an error and no cart, and "Try again" reads it', async ({
  page,
  sandbox,
}) => {
  sandbox.scenario(
    { kind: 'status', status: 503, retryAfterSeconds: 60 },
    { path: '/carts/active' },
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('The list of stores could not be loaded.');
  await expect(page.getByRole('region')).toHaveCount(0);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('arrow keys switch stores', async ({ page }) => {
  await page.goto('/');
  const first = page.getByRole('radio', { name: 'Luma Gift Shop' });
  await expect(first).toBeVisible();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Maison Verre' })).toBeVisible();
});

for (const width of [320, 390, 768, 1280]) {
  test(`the page does not scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await expect(page.getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('the app violates no strict Content-Security-Policy and logs nothing to the console', async ({
  page,
}) => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(error.message));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      console.log(`violation of ${violatedDirective}: ${sample}`);
    });
  });
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toBe(
    "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
  );
  await expect(page.getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();
  await page.getByRole('radio', { name: 'Hinoki Goods' }).check();
  await expect(page.locator('dl').getByText('¥25,410')).toBeVisible();
  expect(lines).toEqual([]);
  // Proves that a violation would have been logged.
  await page.evaluate(() => document.createElement('div').setAttribute('style', 'color: red'));
  await expect.poll(() => lines.join()).toContain('violation of style-src');
});
