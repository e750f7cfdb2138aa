import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect as baseExpect, type Page, test } from '@playwright/test';
import { buildStorybook } from '../scripts/lib/storybook/buildStorybook.mjs';
import { serveStorybook } from '../scripts/lib/storybook/serveStorybook.mjs';

const MEGABYTE = 1_000_000;

// One build for all tests of this file.
test.describe.configure({ mode: 'default', timeout: 120_000 });

// Storybook itself is slow to start where other tests run.
const expect = baseExpect.configure({ timeout: 30_000 });

let directory: string;
let server: Awaited<ReturnType<typeof serveStorybook>>;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  directory = await buildStorybook();
  server = await serveStorybook(directory);
});

test.afterAll(() => server.close());

/** What a page asks another origin for, what it does not get, and what it logs. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !server.url.startsWith(origin)) faults.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    // Storybook warns of itself.
    const isOurs = !message.text().includes('Storybook 11');
    if (isOurs && /error|warning/.test(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
}

const storyOf = (page: Page) => page.frameLocator('#storybook-preview-iframe');

test('Storybook opens on a cart that is edited, from any path, with nothing of another origin', async ({
  page,
}) => {
  const faults = watch(page);
  await page.goto(server.url);
  const story = storyOf(page);
  await story.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  const quantity = story.getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' });
  await expect(quantity).toHaveValue('2');
  await expect(page.getByRole('link', { name: /^Firmly kit/ })).toBeVisible();
  expect(faults).toEqual([]);
});

test('guides link to each other, and a choice of the toolbars stays from story to story', async ({
  page,
}) => {
  const faults = watch(page);
  await page.goto(`${server.url}?path=/docs/guides-getting-started--docs`);
  const story = storyOf(page);
  await expect(story.getByRole('heading', { name: 'Getting started', level: 1 })).toBeVisible();
  await story.getByRole('link', { name: 'Theming' }).click();
  await expect(story.getByRole('heading', { name: 'Theming', level: 1 })).toBeVisible();

  await page.goto(`${server.url}?path=/story/components-money--dollars&globals=theme:dark`);
  await expect(story.locator('.canvas')).toHaveAttribute('data-firmly-theme', 'dark');
  await page.getByRole('button', { name: 'Notice', exact: true }).click();
  await expect(story.locator('.firmly-Notice').first()).toBeVisible();
  await expect(story.locator('.canvas').first()).toHaveAttribute('data-firmly-theme', 'dark');
  expect(faults).toEqual([]);
});

test('a link of a page keeps the choices of the toolbars, also of the text’s size', async ({
  page,
}) => {
  await page.goto(`${server.url}?path=/story/welcome--welcome&globals=theme:dark;textSize:150`);
  await storyOf(page).getByRole('link', { name: 'Make trouble' }).click();
  await expect(storyOf(page).getByRole('heading', { name: 'Make trouble' })).toBeVisible();
  await expect(storyOf(page).locator('.canvas')).toHaveAttribute('data-firmly-theme', 'dark');
  await page.reload();
  await expect(storyOf(page).locator('html')).toHaveCSS('font-size', '24px');
});

test('a choice of the toolbars leaves the cart as it was edited', async ({ page }) => {
  await page.goto(server.url);
  const story = storyOf(page);
  await story.getByRole('button', { name: 'Increase quantity of Fig & Cedar Candle' }).click();
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByText('Theme: dark').click();
  await expect(story.locator('.canvas')).toHaveAttribute('data-firmly-theme', 'dark');
  const quantity = story.getByRole('textbox', { name: 'Quantity of Fig & Cedar Candle' });
  await expect(quantity).toHaveValue('2');
});

/** Goes to a story, in the page. Returns what its play function threw. */
async function play(id: string): Promise<unknown> {
  const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
  let thrown: unknown;
  channel.on('playFunctionThrewException', (error: { message: string }) => {
    thrown = error.message;
  });
  const finished = new Promise((resolve) => {
    channel.on('storyFinished', ({ storyId }: { storyId: string }) => {
      if (storyId === id) resolve(thrown);
    });
  });
  channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  return finished;
}

// The suite of stories plays all of them. In a built page each step is slower, and comes later.
test('flows play in the built page', async ({ page }) => {
  await page.goto(`${server.url}iframe.html?id=flows-cart-page--read-only&viewMode=story`);
  await expect(page.getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  for (const flow of ['editing', 'invalid-code', 'slow-store', 'another-tab']) {
    expect(await page.evaluate(play, `flows-cart-page--${flow}`), flow).toBeUndefined();
  }
});

test('an agent finds llms.txt beside the page', async ({ request }) => {
  const response = await request.get(`${server.url}llms.txt`);
  expect(await response.text()).toContain('# firmly-kit');
});

test('the built Storybook is small', async () => {
  const names = await readdir(directory, { recursive: true });
  const sizes = await Promise.all(
    names.map(async (name) => {
      const file = await stat(path.join(directory, name));
      return file.isFile() ? file.size : 0;
    }),
  );
  const size = sizes.reduce((sum, each) => sum + each, 0);
  expect(size).toBeGreaterThan(MEGABYTE);
  expect(size).toBeLessThan(10 * MEGABYTE);
});
