import { expect, test as base } from '@playwright/test';
import { startServer } from './ssr/server.ts';

type Server = Awaited<ReturnType<typeof startServer>>;

const test = base.extend<object, { server: Server }>({
  server: [
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
});

for (const path of ['/', '/streamed']) {
  test(`${path} hydrates the server's data: no second request, no warning, no token in the page`, async ({
    page,
    server,
  }) => {
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(error.message));
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') fetched.push(request.url());
    });
    // The image's host does not exist. Its load must fail before hydration.
    await page.route('https://cdn.staging.luma.gift/**', (route) => route.abort());

    const before = server.ann.sandbox.requests.length;
    const response = await page.goto(path);
    await page.waitForFunction(() => window.name === 'hydrated');
    await expect(page.getByText('$869.99')).toBeVisible();

    const html = (await response?.text()) ?? '';
    expect(html).toContain('$869.99');
    expect(html).not.toContain(server.ann.accessToken);
    expect(fetched).toEqual([]);
    expect(server.ann.sandbox.requests.length - before).toBe(path === '/' ? 2 : 1);
    const isNoise = (line: string) => /React DevTools|Failed to load resource/.test(line);
    expect(lines.filter((line) => !isNoise(line))).toEqual([]);
    await expect(page.locator('.firmly-ProductImage')).toHaveAttribute(
      'data-status',
      'placeholder',
    );
  });
}

test('a streamed page sends its fallback before the cart', async ({ server }) => {
  server.ann.sandbox.scenario({ kind: 'latency', delayMs: 300 }, { path: '/cart' });
  const response = await fetch(`${server.url}/streamed`);
  let html = '';
  let hadFallbackAlone = false;
  for await (const chunk of response.body ?? []) {
    html += new TextDecoder().decode(chunk);
    hadFallbackAlone ||= html.includes('Reading the cart') && !html.includes('$869.99');
  }
  expect(hadFallbackAlone).toBe(true);
  expect(html).toContain('$869.99');
});

test('a server that renders for two shoppers at once never mixes their carts', async ({
  request,
}) => {
  const pages = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const shopper = index % 2 === 0 ? 'ann' : 'bob';
      const path = index % 4 < 2 ? '/' : '/streamed';
      const response = await request.get(`${path}?shopper=${shopper}`);
      return { shopper, html: await response.text() };
    }),
  );
  for (const { shopper, html } of pages) {
    expect(html.includes('Radiant Tee - Orange XS')).toBe(shopper === 'ann');
    expect(html.includes('Your cart at this store is empty.')).toBe(shopper === 'bob');
  }
});
