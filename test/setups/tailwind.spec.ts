import { vitePreview } from './harness/startApp.ts';
import { editCart, expect, test } from './harness/test.ts';

test.use({ setup: { directory: 'examples/tailwind', serve: vitePreview } });

test('Tailwind CSS 4', async ({ page }) => editCart(page));

test('the kit overrides Tailwind’s reset, and utilities and theme colours override the kit', async ({
  page,
}) => {
  await page.goto('/');
  const cart = page.locator('.firmly-Cart');
  // `gap-10`. The kit's gap is 24px.
  await expect(cart).toHaveCSS('row-gap', '40px');
  const checkout = page.getByRole('link', { name: 'Check out' });
  const colors = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    return ['--color-stone-700', '--color-emerald-700'].map((name) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    });
  });
  await expect(cart).toHaveCSS('color', colors[0] ?? '');
  await expect(checkout).toHaveCSS('background-color', colors[1] ?? '');
  // Preflight gives a button no padding, and a heading the weight of text.
  await expect(page.getByRole('button', { name: 'Apply' })).not.toHaveCSS('padding-left', '0px');
  const heading = page.getByRole('heading', { name: 'Luma Gift Shop' });
  await expect(heading).toHaveCSS('font-weight', '600');
});
