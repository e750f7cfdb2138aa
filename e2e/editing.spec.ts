import type { Sandbox } from '@firmly-kit/sandbox';
import type { Page } from '@playwright/test';
import { expect, test } from './example-app.ts';

const SHOP = 'Luma Gift Shop';

test('a changed quantity stays after a reload, and the total is the one the store sends', async ({
  page,
  sandbox,
}) => {
  await page.goto('/');
  const cart = page.getByRole('region', { name: SHOP });
  const total = cart.locator('[data-row="total"] dd');
  await expect(total).toBeVisible();
  const before = await total.innerText();
  await cart.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  await expect(cart.getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' })).toHaveValue(
    '2',
  );
  await expect(total).not.toHaveText(before);
  await expect(page.getByRole('radio', { name: `${SHOP}, 6 items` })).toBeChecked();
  await page.reload();
  await expect(cart.getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' })).toHaveValue(
    '2',
  );
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('a removed line can be restored by keyboard, and focus moves to its undo button', async ({
  page,
}) => {
  await page.goto('/');
  const cart = page.getByRole('region', { name: SHOP });
  await cart.getByRole('button', { name: 'Remove Linen Notebooks' }).focus();
  await page.keyboard.press('Enter');
  const undo = cart.getByRole('button', { name: 'Undo: put Linen Notebooks back' });
  await expect(undo).toBeFocused();
  await expect(cart.getByRole('status').filter({ hasText: 'Linen Notebooks' })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(cart.getByRole('textbox', { name: 'Quantity of Linen Notebooks' })).toHaveValue('1');
});

test('the last line of a store can be restored, although the store is no longer active', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Luma Store' }).check();
  const cart = page.getByRole('region', { name: 'Luma Store' });
  await cart.getByRole('button', { name: /^Remove / }).click();
  await expect(page.getByRole('radio', { name: 'Luma Store' })).toBeChecked();
  await cart.getByRole('button', { name: /^Undo/ }).click();
  await expect(cart.getByRole('textbox', { name: /^Quantity of/ })).toHaveValue('1');
});

test('a quantity above the stock shows an error on its line, and the old quantity', async ({
  page,
}) => {
  await page.goto('/');
  const cart = page.getByRole('region', { name: SHOP });
  const field = cart.getByRole('textbox', { name: 'Quantity of Linen Notebooks' });
  await field.fill('40');
  await field.press('Enter');
  await expect(cart.getByRole('alert')).toHaveText('Only 4 of this item are in stock.');
  await expect(field).toHaveValue('1');
  await expect(field).toHaveAccessibleDescription('Only 4 of this item are in stock.');
});

test('a typed quantity is refused in words, by the field or by the store, and the old one stays', async ({
  page,
  sandbox,
}) => {
  await page.goto('/');
  const cart = page.getByRole('region', { name: SHOP });
  const field = cart.getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' });
  for (const [typed, words] of [
    ['abc', 'Whole numbers only'],
    ['2.5', 'Whole numbers only'],
    ['9999999', 'At most 999,999'],
    ['1000', 'The store does not accept this quantity.'],
  ] as const) {
    await field.fill(typed);
    await field.blur();
    await expect(cart.getByRole('alert')).toHaveText(words);
    await expect(field).toHaveAccessibleDescription(words);
    await expect(field).toHaveValue('1');
  }
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('promo codes are applied and cleared', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Luma Store' }).check();
  const cart = page.getByRole('region', { name: 'Luma Store' });
  await cart.getByRole('textbox', { name: 'Promo code' }).fill('NONSENSE');
  await cart.getByRole('button', { name: 'Apply' }).click();
  await expect(cart.getByRole('alert')).toHaveText('The promo code "NONSENSE" is not valid.');
  await cart.getByRole('textbox', { name: 'Promo code' }).fill('SAVE10');
  await page.keyboard.press('Enter');
  const codes = cart.getByRole('list', { name: 'Applied promo codes' });
  await expect(codes.getByRole('listitem')).toHaveText(['SAVE10']);
  await cart.getByRole('button', { name: 'Remove, SAVE10' }).click();
  await expect(codes).toHaveCount(0);
});

test('an offline change waits and is announced as not saved; online again, it is sent once', async ({
  page,
  context,
  sandbox,
}) => {
  await page.goto('/');
  const cart = page.getByRole('region', { name: SHOP });
  const more = cart.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' });
  await expect(more).toBeVisible();
  await context.setOffline(true);
  await more.click();
  await more.click();
  await expect(cart.getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' })).toHaveValue(
    '3',
  );
  await expect(cart.getByText('You are offline.')).toBeVisible();
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toHaveLength(0);
  await context.setOffline(false);
  await expect(cart.getByText('You are offline.')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: `${SHOP}, 7 items` })).toBeChecked();
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('a change in one tab shows in another', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto('/');
    await expect(tab.getByRole('radio', { name: `${SHOP}, 5 items` })).toBeChecked();
  }
  await page.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  await expect(other.getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' })).toHaveValue(
    '2',
  );
  await expect(other.getByRole('radio', { name: `${SHOP}, 6 items` })).toBeChecked();
});

test('a cart submitted elsewhere says so and becomes read-only', async ({ page, sandbox }) => {
  await page.goto('/');
  const cart = page.getByRole('region', { name: SHOP });
  await expect(cart.getByRole('button', { name: /^Increase/ }).first()).toBeVisible();
  sandbox.submitCart('shop.luma.gift');
  await cart.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  await expect(cart.getByText(/Order .* has been placed|This order has been placed/)).toBeVisible();
  await expect(cart.getByRole('textbox')).toHaveCount(0);
});

test('changes that two tabs make at once are both kept, one at a time', async ({
  page,
  context,
  sandbox,
}) => {
  sandbox.scenario({ kind: 'latency', delayMs: 300 }, { path: 'line-items', times: Infinity });
  const other = await context.newPage();
  const [candle, tee] = ['Fig & Cedar Candle', 'Radiant Tee'];
  for (const each of [page, other]) {
    await each.goto('/');
    await expect(each.getByRole('textbox', { name: `Quantity of ${candle}` })).toHaveValue('1');
  }
  const increase = (each: Page, item: string) =>
    each.getByRole('button', { name: `Increase quantity of ${item}` }).click();
  await Promise.all([increase(page, candle), increase(other, tee)]);
  for (const each of [page, other]) {
    await expect(each.getByRole('textbox', { name: `Quantity of ${candle}` })).toHaveValue('2');
    await expect(each.getByRole('textbox', { name: `Quantity of ${tee}` })).toHaveValue('3');
  }
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2);
});

/** Slows every mutation down, and opens the cart. */
async function openSlowCart({ page, sandbox }: { page: Page; sandbox: Sandbox }) {
  sandbox.scenario({ kind: 'latency', delayMs: 1500 }, { path: 'line-items', times: Infinity });
  await page.goto('/');
  const cart = page.getByRole('region', { name: SHOP });
  const field = cart.getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' });
  await expect(field).toHaveValue('1');
  const increase = cart.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' });
  const getMutations = () => sandbox.requests.filter(({ method }) => method === 'PUT');
  return { cart, field, increase, getMutations };
}

test('a checkout right after three presses of "+" orders what the page shows', async ({
  page,
  sandbox,
}) => {
  const { cart, field, increase, getMutations } = await openSlowCart({ page, sandbox });
  let mutationsAtCheckout = 0;
  await page.route('https://shop.luma.gift/checkout', async (route) => {
    mutationsAtCheckout = getMutations().filter(({ status }) => status === 200).length;
    await route.fulfill({ contentType: 'text/html', body: '<h1>Checkout</h1>' });
  });
  for (let press = 0; press < 3; press += 1) await increase.click();
  await expect(field).toHaveValue('4');
  await cart.getByRole('link', { name: 'Check out' }).click();
  await expect(cart.getByRole('status').filter({ hasText: 'Saving your changes…' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Checkout' })).toBeVisible();
  expect(mutationsAtCheckout).toBe(2);
  await page.goto('/');
  await expect(field).toHaveValue('4');
});

test('a checkout stays on the page if the store refuses a change, and the line says why', async ({
  page,
  sandbox,
}) => {
  const { cart, increase } = await openSlowCart({ page, sandbox });
  const notebooks = cart.getByRole('textbox', { name: 'Quantity of Linen Notebooks' });
  await notebooks.fill('40');
  await increase.click();
  await cart.getByRole('link', { name: 'Check out' }).click();
  await expect(cart.getByRole('status').filter({ hasText: 'refused a change' })).toBeVisible();
  await expect(notebooks).toHaveAccessibleDescription('Only 4 of this item are in stock.');
  await expect(cart).toBeVisible();
});

test('a change that was sent survives a reload; for one that is queued, the browser asks', async ({
  page,
  sandbox,
}) => {
  const { field, increase, getMutations } = await openSlowCart({ page, sandbox });
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.type());
    await dialog.dismiss();
  });
  await increase.click();
  await expect.poll(() => getMutations().length).toBe(1);
  await page.reload();
  expect(dialogs).toEqual([]);
  await expect.poll(() => getMutations().map(({ status }) => status)).toEqual([200]);
  await page.reload();
  await expect(field).toHaveValue('2');

  // The response to the first press is held, so that the second one waits.
  sandbox.clearScenarios();
  sandbox.scenario({ kind: 'latency', delayMs: 3000 }, { path: 'line-items' });
  await increase.click();
  await increase.click();
  await expect(field).toHaveValue('4');
  await page.evaluate(() => location.assign('/elsewhere'));
  await expect.poll(() => dialogs).toEqual(['beforeunload']);
  // The shopper stays, and nothing is lost.
  await expect.poll(() => getMutations().map(({ status }) => status)).toEqual([200, 200, 200]);
  await expect(field).toHaveValue('4');
});
