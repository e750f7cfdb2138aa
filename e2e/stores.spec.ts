import type { Page } from '@playwright/test';
import { expect, test } from './example-app.ts';

const store = (page: Page, name: string) => page.getByRole('radio', { name });

/** The sum of all layout shifts, which a browser reports as CLS. */
async function watchLayoutShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(entry.toJSON().value));
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts });
  });
  return () =>
    page.evaluate(() => {
      const shifts: unknown = Reflect.get(globalThis, 'shifts');
      if (!Array.isArray(shifts)) throw new Error('Nothing watches layout shifts.');
      return shifts.reduce<number>((sum, value) => sum + Number(value), 0);
    });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('each store is at least 44 px high and wide', async ({ page }) => {
    await page.goto('/');
    await expect(store(page, 'Luma Gift Shop, 5 items')).toBeVisible();
    for (const radio of await page.getByRole('radio').all()) {
      const { width = 0, height = 0 } = (await radio.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });

  test('the cart stays where it is when the stores come', async ({ page }) => {
    let sendStores = () => {};
    const stores = new Promise<void>((resolve) => {
      sendStores = resolve;
    });
    await page.route('**/carts/active', async (route) => {
      await stores;
      await route.continue();
    });
    await page.goto('/');
    const cart = page.locator('.firmly-CartSummary');
    await expect(cart).toHaveAttribute('data-status', 'loading');
    const before = await cart.boundingBox();
    sendStores();
    await expect(cart).toHaveAttribute('data-status', 'ready');
    expect((await cart.boundingBox())?.y).toBe(before?.y);
  });
});

test('for a mouse the stores are as low as a button', async ({ page }) => {
  await page.goto('/');
  await expect(store(page, 'Luma Gift Shop')).toBeVisible();
  const strip = await page.locator('.firmly-DomainSwitcher-stores').boundingBox();
  expect(strip?.height).toBe(40);
});

for (const width of [320, 390, 768, 1280]) {
  test(`at ${width} px nothing moves while the page loads, although its fonts come late`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const layoutShift = await watchLayoutShifts(page);
    let sendFonts = () => {};
    const fonts = new Promise<void>((resolve) => {
      sendFonts = resolve;
    });
    await page.route('**/*.woff2', async (route) => {
      await fonts;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await expect(store(page, 'Luma Gift Shop, 5 items')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();
    sendFonts();
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((font) => font.load()));
      // A shift is reported after the frame that contains it.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect(await layoutShift()).toBeLessThan(0.001);
  });
}

test('a reload keeps the chosen store, and a store without a cart in the URL is ignored', async ({
  page,
  sandbox,
}) => {
  await page.goto('/?campaign=spring');
  await store(page, 'Hinoki Goods').check();
  await expect(page).toHaveURL(/\?campaign=spring&store=hinoki-goods\.example$/);
  await page.reload();
  await expect(store(page, 'Hinoki Goods')).toBeChecked();
  await expect(page.getByRole('region', { name: 'Hinoki Goods' })).toBeVisible();
  for (const hostile of ['elsewhere.example', '..%2F..%2Fcarts', '%3Cimg%3E', '', '__proto__']) {
    await page.goto(`/?store=${hostile}`);
    await expect(store(page, 'Luma Gift Shop')).toBeChecked();
    await expect(page.getByRole('group', { name: 'Stores' }).getByRole('radio')).toHaveCount(5);
  }
  expect(sandbox.requests.filter(({ path }) => path.includes('elsewhere'))).toEqual([]);
});

test('a half-typed promo code is still in its field after a switch to another store and back', async ({
  page,
}) => {
  await page.goto('/');
  const field = page.getByRole('textbox', { name: 'Promo code' });
  await field.fill('WELC');
  await store(page, 'Hinoki Goods').check();
  await expect(page.getByRole('region', { name: 'Hinoki Goods' })).toBeVisible();
  await expect(page.getByRole('region')).toHaveCount(1);
  await expect(field).toHaveValue('');
  await store(page, 'Luma Gift Shop').check();
  await expect(field).toHaveValue('WELC');
  await expect(page.getByRole('region')).toHaveCount(1);
});

for (const [width, columns] of [
  [390, 1],
  [1024, 2],
  [1280, 2],
] as const) {
  test(`at ${width} px the cart has ${columns} column(s)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const cart = page.getByRole('region', { name: 'Luma Gift Shop' });
    const lines = await cart.getByRole('list').filter({ hasText: 'Linen Notebooks' }).boundingBox();
    const totals = await cart.locator('dl').boundingBox();
    if (!lines || !totals) throw new Error('The cart has no lines or no totals.');
    expect(totals.x >= lines.x + lines.width).toBe(columns === 2);
    expect(totals.y < lines.y + lines.height).toBe(columns === 2);
  });
}

test('on a desktop all five stores show in full', async ({ page }) => {
  for (const width of [1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await expect(store(page, 'Luma Store')).toBeVisible();
    const strip = await page.locator('.firmly-DomainSwitcher-stores').boundingBox();
    for (const label of await page.locator('.firmly-DomainSwitcher-store').all()) {
      const box = await label.boundingBox();
      if (!strip || !box) throw new Error('A store is not displayed.');
      expect(box.x + box.width).toBeLessThanOrEqual(strip.x + strip.width);
    }
  }
});

for (const direction of ['ltr', 'rtl'] as const) {
  test(`${direction}: in a narrow window a wheel and arrow keys reach the fifth store`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/');
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
    const fifth = page.locator('.firmly-DomainSwitcher-store').filter({ hasText: 'Luma Store' });
    await expect(fifth).not.toBeInViewport({ ratio: 1 });
    await store(page, 'Luma Gift Shop').hover();
    await page.mouse.wheel(0, 2000);
    await expect(fifth).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await store(page, 'Luma Gift Shop').focus();
    await page.keyboard.press('ArrowUp');
    await expect(store(page, 'Luma Store')).toBeChecked();
    await expect(fifth).toBeInViewport({ ratio: 1 });
    await page.reload();
    await expect(store(page, 'Luma Store')).toBeChecked();
    await expect(fifth).toBeInViewport({ ratio: 1 });
  });
}
