import type { Locator } from '@playwright/test';
import { expect, test } from './example-app.ts';

const centerOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('The element has no box.');
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
};

for (const width of [320, 1280]) {
  for (const pointer of ['mouse', 'touch']) {
    test.describe(`by ${pointer} at ${width} px`, () => {
      test.use({ viewport: { width, height: 800 }, hasTouch: pointer === 'touch' });

      for (const delayMs of [0, 700]) {
        test(`five presses at one place on "+" add five, latency ${delayMs} ms`, async ({
          page,
          sandbox,
        }) => {
          await page.goto('/');
          // A store without notices: they are not what is tested here.
          await page.getByRole('radio', { name: 'Luma Store' }).check();
          const cart = page.getByRole('region', { name: 'Luma Store' });
          const field = cart.getByRole('textbox', { name: /^Quantity of/ }).first();
          await expect(field).toHaveValue('1');
          const more = cart.getByRole('button', { name: /^Increase/ }).first();
          await more.scrollIntoViewIfNeeded();
          const [x, y] = await centerOf(more);
          sandbox.scenario({ kind: 'latency', delayMs }, { path: '/cart/', times: Infinity });
          const busy = cart.locator('[aria-busy="true"]');
          for (let press = 0; press < 5; press += 1) {
            if (pointer === 'touch') await page.touchscreen.tap(x, y);
            else await page.mouse.click(x, y);
            // Without latency, each press comes after the answer to the one before.
            if (delayMs === 0) await expect(busy).toHaveCount(0);
          }
          await expect(field).toHaveValue('6');
          await expect(busy).toHaveCount(0);
          await expect(field).toHaveValue('6');
        });
      }
    });
  }
}
