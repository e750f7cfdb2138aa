import { expect, test } from 'vitest';
import { ACTIVE_DOMAINS, cartPath } from '../../test/helpers/paths.ts';
import { startTestSandbox } from '../../test/helpers/startTestSandbox.ts';

test('API calls are logged in order, without their tokens', async () => {
  const { openSession, get, call, sandbox } = await startTestSandbox();
  const { access_token } = await openSession();
  await get(`${cartPath('shop.luma.gift')}?fast_mode=true`, access_token, {
    'x-firmly-request-id': 'req-1',
  });
  await call(ACTIVE_DOMAINS);
  expect(sandbox.requests).toEqual([
    {
      method: 'POST',
      path: '/api/v1/browser-session',
      search: '',
      tokenPresent: false,
      status: 200,
    },
    {
      method: 'GET',
      path: '/api/v1/domains/shop.luma.gift/cart',
      search: '?fast_mode=true',
      tokenPresent: true,
      requestId: 'req-1',
      status: 200,
    },
    { method: 'GET', path: ACTIVE_DOMAINS, search: '', tokenPresent: false, status: 401 },
  ]);
  expect(JSON.stringify(sandbox.requests)).not.toContain(access_token);
});

test('a call that a scenario responds to is logged with its status', async () => {
  const { call, sandbox } = await startTestSandbox();
  sandbox.scenario('unavailable');
  await call(ACTIVE_DOMAINS);
  expect(sandbox.requests).toEqual([expect.objectContaining({ status: 503 })]);
});

test("the sandbox's own routes are not logged", async () => {
  const { call, sandbox } = await startTestSandbox();
  await call('/__sandbox/requests');
  await call('/');
  expect(sandbox.requests).toEqual([]);
});

test('only the latest thousand calls are kept', async () => {
  const { sandbox } = await startTestSandbox();
  for (let call = 0; call < 1005; call += 1) await sandbox.fetch(`http://any/api/${call}`);
  expect(sandbox.requests).toHaveLength(1000);
  expect(sandbox.requests[0]?.path).toBe('/api/5');
});
