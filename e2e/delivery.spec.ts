import type { Page } from '@playwright/test';
import { expect, test } from './example-app.ts';

const SHOP = 'Luma Gift Shop';
const cartOf = (page: Page, name: string) => page.getByRole('region', { name });
/** The amount of a row of the totals. */
const amount = (page: Page, store: string, term: RegExp) =>
  cartOf(page, store)
    .locator('.firmly-CartTotals-row')
    .filter({ has: page.locator('dt', { hasText: term }) })
    .locator('dd');

test('a new postal code changes the delivery of every store, and a refused one changes nothing', async ({
  page,
}) => {
  await page.goto('/');
  await expect(amount(page, SHOP, /^Shipping/)).toHaveText('$5.95');
  const field = page.getByRole('textbox', { name: 'Postal code' });
  await field.fill('90210');
  await page.keyboard.press('Enter');
  await expect(amount(page, SHOP, /^Shipping/)).toHaveText('$8.95');
  await expect(amount(page, SHOP, /^Total/)).toHaveText('$118.55');
  await page.getByRole('radio', { name: /^Maison Verre/ }).check();
  await expect(amount(page, 'Maison Verre', /^Shipping/)).toHaveText('€4.50');
  await field.fill('🎁');
  await page.getByRole('button', { name: 'Estimate delivery' }).click();
  await expect(field).toHaveAccessibleDescription('The postal code is not valid.');
  await expect(amount(page, 'Maison Verre', /^Shipping/)).toHaveText('€4.50');
  await page.reload();
  await expect(field).toHaveValue('90210');
});

test('a store that does not deliver there says so', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: /^Maison Verre/ }).check();
  await page.getByRole('textbox', { name: 'Postal code' }).fill('99501');
  await page.keyboard.press('Enter');
  const cart = cartOf(page, 'Maison Verre');
  await expect(cart.getByText('The store does not deliver to this address.')).toBeVisible();
  await expect(cart.getByText('No shipping available')).toBeVisible();
});

test('a shipping method is chosen by keyboard, with its price in the total; a refused one goes back', async ({
  page,
  sandbox,
}) => {
  await page.goto('/');
  const group = cartOf(page, SHOP).getByRole('radiogroup', { name: 'Delivery' });
  const standard = group.getByRole('radio', { name: /^Standard shipping/ });
  await expect(standard).toBeChecked();
  await standard.focus();
  await page.keyboard.press('ArrowDown');
  await expect(group.getByRole('radio', { name: /^Express/ })).toBeChecked();
  await expect(amount(page, SHOP, /^Total/)).toHaveText('$124.55');
  await expect(amount(page, SHOP, /^Shipping/)).toHaveText('$14.95');
  sandbox.scenario(
    { kind: 'status', status: 409, error: 'ErrorConflict' },
    { path: 'shipping-method' },
  );
  await page.keyboard.press('ArrowUp');
  await expect(group.getByRole('alert')).toHaveText('The store does not allow this change.');
  await expect(group.getByRole('radio', { name: /^Express/ })).toBeChecked();
  await expect(amount(page, SHOP, /^Total/)).toHaveText('$124.55');
  await standard.check();
  await expect(group.getByRole('alert')).toHaveCount(0);
  await expect(amount(page, SHOP, /^Total/)).toHaveText('$115.55');
});
