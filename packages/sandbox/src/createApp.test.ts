import { expect, test } from 'vitest';
import { ACTIVE_DOMAINS, SESSION, cartPath } from '../test/helpers/paths.ts';
import { readResponse } from '../test/helpers/readResponse.ts';
import { startTestSandbox } from '../test/helpers/startTestSandbox.ts';

test('an unknown route is a 404 in JSON', async () => {
  const { call } = await startTestSandbox();
  for (const path of ['/', '/api', '/api/v1', `${SESSION}/`, '/api/v2/carts', '/favicon.ico']) {
    expect({ path, ...(await readResponse(call(path))) }).toEqual({
      path,
      status: 404,
      body: { code: 404, error: 'ErrorNotFound', description: expect.stringContaining(path) },
    });
  }
});

test('a known route with another method is a 405 that names the allowed ones', async () => {
  const { call } = await startTestSandbox();
  const allowed = async (path: string, method: string) => {
    const response = await call(path, { method });
    expect(response.status).toBe(405);
    expect(await response.json()).toHaveProperty('error', 'ErrorMethodNotAllowed');
    return response.headers.get('allow');
  };
  expect(await allowed(ACTIVE_DOMAINS, 'POST')).toBe('GET, HEAD, OPTIONS');
  expect(await allowed(cartPath('shop.luma.gift'), 'DELETE')).toBe('GET, HEAD, OPTIONS');
  expect(await allowed(SESSION, 'GET')).toBe('POST, OPTIONS');
  expect(await allowed('/__sandbox/scenarios', 'GET')).toBe('DELETE, POST, OPTIONS');
});

test('a preflight from any origin is allowed the listed headers, without credentials', async () => {
  const { call, sandbox } = await startTestSandbox();
  const response = await call(ACTIVE_DOMAINS, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://app.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'x-firmly-authorization,x-anything',
    },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  expect(response.headers.get('access-control-allow-methods')).toBe('GET,POST,PUT,DELETE,OPTIONS');
  expect(response.headers.get('access-control-allow-headers')).toBe(
    'content-type,x-firmly-authorization,x-firmly-app-id,x-firmly-request-id,x-firmly-sandbox-scenario',
  );
  expect(sandbox.requests).toEqual([]);
});

test('a page may read errors too, with Retry-After and the request id', async () => {
  const { call } = await startTestSandbox();
  const responses = [
    await call(ACTIVE_DOMAINS),
    await call('/nowhere'),
    await call(SESSION),
    await call(ACTIVE_DOMAINS, { headers: { 'x-firmly-sandbox-scenario': 'html' } }),
    await call(ACTIVE_DOMAINS, { headers: { 'x-firmly-sandbox-scenario': 'truncated' } }),
  ];
  for (const { headers } of responses) {
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toBe('retry-after,x-firmly-request-id');
  }
});

test('the request id comes back on success, on errors and in scenarios', async () => {
  const { call, openSession, get } = await startTestSandbox();
  const { access_token } = await openSession();
  const id = { 'x-firmly-request-id': 'req-1' };
  const responses = [
    await get(ACTIVE_DOMAINS, access_token, id),
    await call(ACTIVE_DOMAINS, { headers: id }),
    await call('/api/nowhere', { headers: id }),
    await get(ACTIVE_DOMAINS, access_token, { ...id, 'x-firmly-sandbox-scenario': 'html' }),
  ];
  for (const { headers } of responses) expect(headers.get('x-firmly-request-id')).toBe('req-1');
  expect((await call(ACTIVE_DOMAINS)).headers.get('x-firmly-request-id')).toBeNull();
});

test('HEAD responds as GET does, without a body', async () => {
  const { call, openSession } = await startTestSandbox();
  const { access_token } = await openSession();
  const response = await call(ACTIVE_DOMAINS, {
    method: 'HEAD',
    headers: { 'x-firmly-authorization': access_token },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.text()).toBe('');
  expect((await call(ACTIVE_DOMAINS, { method: 'HEAD' })).status).toBe(401);
});

test('an unexpected failure is a 500 in JSON', async () => {
  const { postSession, call } = await startTestSandbox({
    now: () => {
      throw new Error('the clock broke');
    },
  });
  const failed = await postSession();
  expect(failed.headers.get('access-control-allow-origin')).toBe('*');
  expect(await readResponse(failed)).toEqual({
    status: 500,
    body: { error: 'ErrorInternalServer', message: 'Error: the clock broke' },
  });
  expect((await call(ACTIVE_DOMAINS)).status).toBe(401);
});

test('unusual paths get a documented error', async () => {
  const { openSession, get } = await startTestSandbox();
  const { access_token } = await openSession();
  const pieces = [
    '%',
    '%zz',
    '%2e%2e',
    '%2F',
    '%5C',
    '..',
    '//',
    '\\',
    '%00',
    '%FF',
    '%25',
    'é',
    ':',
    '?',
    ';',
    '*',
    'x'.repeat(4000),
  ];
  for (const first of pieces) {
    for (const second of pieces) {
      const path = cartPath(`${first}${second}`);
      const { status, body } = await readResponse(get(path, access_token));
      expect({ path, status, body }).toEqual({
        path,
        status: status === 400 ? 400 : 404,
        body: { code: status, error: expect.any(String), description: expect.any(String) },
      });
    }
  }
});
