import { vitePreview } from './harness/startApp.ts';
import { editCart, expect, test } from './harness/test.ts';

// All its pages have a strict Content-Security-Policy with Trusted Types.
test.use({ setup: { directory: 'test/setups/apps/pages', serve: vitePreview } });

test('a strict Content-Security-Policy with Trusted Types', async ({ page }) => {
  const response = await editCart(page, '/strict-csp.html');
  expect(response?.headers()['content-security-policy']).toContain("trusted-types 'none'");
});

test('an app with a QueryClientProvider of its own above the cart', async ({ page }) => {
  await editCart(page, '/own-query-client.html');
  await expect(page.getByText('Good morning')).toBeVisible();
  // One query client: the app sees the cart's queries.
  await expect(page.getByText('The cache of the app has carts')).toBeVisible();
});

test('two kits on one page have their own carts and drawers', async ({ page }) => {
  await page.goto('/two-kits.html');
  const bag = (kit: string) => page.getByRole('region', { name: kit }).getByRole('button');
  const drawer = page.getByRole('dialog');
  const quantity = drawer.getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' });

  await bag('first').click();
  await expect(drawer).toHaveCount(1);
  await drawer.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  await expect(quantity).toHaveValue('2');
  await expect(drawer.locator('[data-pending]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);

  await bag('second').click();
  await expect(quantity).toHaveValue('1');

  await page.reload();
  await bag('first').click();
  await expect(quantity).toHaveValue('2');
});
