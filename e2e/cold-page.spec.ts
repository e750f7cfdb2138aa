import { expect, type Page, test } from '@playwright/test';
import { startExampleApp } from '../test/startExampleApp.mjs';
import { startGateway } from '../test/startGateway.mjs';

// Each test builds the app.
test.describe.configure({ timeout: 60_000 });

/** An API that answers nothing until it is told to. */
async function startHeldApi(apiUrl: string) {
  const held: { line: string; release: () => void }[] = [];
  const gateway = await startGateway(
    apiUrl,
    ({ line }) => new Promise<void>((release) => held.push({ line, release })),
  );
  return {
    ...gateway,
    /** The requests that wait now, in the order of their names. */
    lines: () => held.map(({ line }) => line).toSorted(),
    /** Answers all requests that wait: one round trip. */
    answer: () => held.splice(0).forEach(({ release }) => release()),
  };
}

/** Opens the page without a session and without a cache, and expects these requests, one round trip after the other. */
async function expectRoundTrips(
  page: Page,
  {
    isSameOrigin,
    roundTrips,
    reload,
  }: {
    isSameOrigin: boolean;
    roundTrips: readonly string[][];
    /** The requests of the reloaded page, which has a session. */
    reload?: readonly string[];
  },
) {
  const apis: Awaited<ReturnType<typeof startHeldApi>>[] = [];
  const app = await startExampleApp(
    {},
    {
      isSameOrigin,
      async connect(apiUrl) {
        const started = await startHeldApi(apiUrl);
        apis.push(started);
        return started.url;
      },
    },
  );
  const [api] = apis;
  if (!api) throw new Error('The app has no API.');
  try {
    await page.goto(app.appUrl);
    const total = page.getByText('$115.55').filter({ visible: true }).first();
    for (const lines of roundTrips) {
      await expect.poll(api.lines).toEqual(lines);
      await expect(total).toBeHidden();
      api.answer();
    }
    await expect(total).toBeVisible();
    await expect(page.getByRole('group', { name: 'Stores' }).getByRole('radio')).toHaveCount(5);
    await expect(page.getByRole('textbox', { name: 'Postal code' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(api.log.map(({ line }) => line).toSorted()).toEqual(roundTrips.flat().toSorted());
    if (reload) {
      await page.reload();
      await expect.poll(api.lines).toEqual(reload);
      api.answer();
      await expect(total).toBeVisible();
    }
  } finally {
    await app.close();
    await api.close();
  }
}

test('a cold page with an API of another origin shows five carts after four round trips and six requests', async ({
  page,
}) => {
  await expectRoundTrips(page, {
    isSameOrigin: false,
    roundTrips: [
      ['OPTIONS /api/v1/browser-session'],
      ['POST /api/v1/browser-session'],
      ['OPTIONS /api/v2/carts/active', 'OPTIONS /api/v2/carts/postal-code'],
      ['GET /api/v2/carts/active', 'GET /api/v2/carts/postal-code'],
    ],
  });
});

test('with the API on its own origin, a cold page shows them after two round trips and three requests, and a reload after one', async ({
  page,
}) => {
  await expectRoundTrips(page, {
    isSameOrigin: true,
    roundTrips: [
      ['POST /api/v1/browser-session'],
      ['GET /api/v2/carts/active', 'GET /api/v2/carts/postal-code'],
    ],
    reload: ['GET /api/v2/carts/active', 'GET /api/v2/carts/postal-code'],
  });
});
