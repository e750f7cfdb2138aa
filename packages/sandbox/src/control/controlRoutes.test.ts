import { expect, test } from 'vitest';
import { ACTIVE_DOMAINS, cartPath } from '../../test/helpers/paths.ts';
import { readResponse } from '../../test/helpers/readResponse.ts';
import { startTestSandbox } from '../../test/helpers/startTestSandbox.ts';

async function startControlled() {
  const running = await startTestSandbox();
  const queue = (body: unknown) =>
    running.call('/__sandbox/scenarios', { method: 'POST', body: JSON.stringify(body) });
  return { ...running, queue };
}

test('a scenario queued over HTTP plays for its times and its path', async () => {
  const { queue, openSession, get } = await startControlled();
  const { access_token } = await openSession();
  const added = { scenario: 'unavailable', times: 2, path: 'shop.luma' };
  expect(await readResponse(queue(added))).toEqual({ status: 201, body: added });

  const status = async (path: string) => (await get(path, access_token)).status;
  expect(await status(ACTIVE_DOMAINS)).toBe(200);
  expect(await status(cartPath('shop.luma.gift'))).toBe(503);
  expect(await status(cartPath('shop.luma.gift'))).toBe(503);
  expect(await status(cartPath('shop.luma.gift'))).toBe(200);
});

test('a scenario may be queued as an object with infinite `times`, and cleared', async () => {
  const { queue, call } = await startControlled();
  await queue({ scenario: { kind: 'status', status: 507 }, times: 'Infinity' });
  for (let i = 0; i < 4; i += 1) expect((await call(ACTIVE_DOMAINS)).status).toBe(507);
  expect((await call('/__sandbox/scenarios', { method: 'DELETE' })).status).toBe(204);
  expect((await call(ACTIVE_DOMAINS)).status).toBe(401);
});

test('a scenario that cannot be played is a 400 that says why', async () => {
  const { queue, call } = await startControlled();
  const bodies = [
    {},
    { scenario: 'nope' },
    { scenario: 'html', times: 0 },
    { scenario: 'html', tmes: 5 },
    { scenario: 'html', times: 'twice' },
    { scenario: 'html', path: 7 },
  ];
  for (const body of bodies) {
    expect(await readResponse(queue(body))).toEqual({
      status: 400,
      body: { code: 400, error: 'ErrorInvalidScenario', description: expect.any(String) },
    });
  }
  expect(await readResponse(call('/__sandbox/scenarios', { method: 'POST', body: '{' }))).toEqual({
    status: 400,
    body: {
      code: 400,
      error: 'ErrorInvalidInputBody',
      description: 'The request body is not valid JSON.',
    },
  });
  expect((await call(ACTIVE_DOMAINS)).status).toBe(401);
});

test('the log can be read over HTTP', async () => {
  const { call } = await startControlled();
  await call(ACTIVE_DOMAINS);
  expect(await (await call('/__sandbox/requests')).json()).toEqual({
    requests: [
      { method: 'GET', path: ACTIVE_DOMAINS, search: '', tokenPresent: false, status: 401 },
    ],
  });
});

test('a reset forgets devices, scenarios and the log', async () => {
  const { call, openSession, get, sandbox } = await startControlled();
  const { access_token } = await openSession();
  sandbox.scenario('html');
  expect((await call('/__sandbox/reset', { method: 'POST' })).status).toBe(204);
  expect(sandbox.requests).toEqual([]);
  expect((await get(ACTIVE_DOMAINS, access_token)).status).toBe(401);
});

test('a product is discontinued over HTTP', async () => {
  const { call, openSession, get } = await startControlled();
  const { access_token } = await openSession();
  const body = JSON.stringify({ domain: 'shop.luma.gift', sku: 'NB-LINEN-3' });
  expect((await call('/__sandbox/discontinue', { method: 'POST', body })).status).toBe(204);
  const cart = await (await get(cartPath('shop.luma.gift'), access_token)).json();
  expect(cart).toHaveProperty('line_items.length', 3);
});

test('a cart is submitted over HTTP', async () => {
  const { call, openSession, get } = await startControlled();
  const { access_token } = await openSession();
  const body = JSON.stringify({ domain: 'shop.luma.gift' });
  expect((await call('/__sandbox/submit-cart', { method: 'POST', body })).status).toBe(204);
  const cart = await (await get(cartPath('shop.luma.gift'), access_token)).json();
  expect(cart).toHaveProperty('cart_status', 'submitted');
});

test('a product that cannot be discontinued or a cart that cannot be submitted is a 400 with the reason', async () => {
  const { call } = await startControlled();
  for (const path of ['/__sandbox/discontinue', '/__sandbox/submit-cart']) {
    for (const body of ['{', '{}', '{"domain":"nobody.example"}', '{"domain":"shop.luma.gift"}']) {
      expect(await readResponse(call(path, { method: 'POST', body }))).toEqual({
        status: 400,
        body: { code: 400, error: 'ErrorInvalidInputBody', description: expect.any(String) },
      });
    }
  }
});
