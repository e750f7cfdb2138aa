import { expect, test } from 'vitest';
import { ACTIVE_DOMAINS, SESSION, cartPath } from '../../test/helpers/paths.ts';
import { readResponse } from '../../test/helpers/readResponse.ts';
import { startTestSandbox } from '../../test/helpers/startTestSandbox.ts';
import type { ScenarioName } from './Scenario.ts';

const HEADER = 'x-firmly-sandbox-scenario';

const namedStatuses = [
  ['unauthorized', 401, 'ErrorUnauthorized'],
  ['not-found', 404, 'ErrorCartNotFound'],
  ['server-error', 500, 'ErrorInternalServer'],
  ['unavailable', 503, 'ErrorStoreUnavailable'],
] as const satisfies [ScenarioName, number, string][];

for (const [name, status, error] of namedStatuses) {
  test(`"${name}" responds ${status} ${error}, by code as by header`, async () => {
    const { openSession, get, sandbox } = await startTestSandbox();
    const { access_token } = await openSession();
    const expected = { status, body: { code: status, error, description: expect.any(String) } };

    expect(await readResponse(get(ACTIVE_DOMAINS, access_token, { [HEADER]: name }))).toEqual(
      expected,
    );
    sandbox.scenario(name);
    expect(await readResponse(get(ACTIVE_DOMAINS, access_token))).toEqual(expected);
    expect((await get(ACTIVE_DOMAINS, access_token)).status).toBe(200);
  });
}

test('"unavailable" says when to retry', async () => {
  const { call } = await startTestSandbox();
  const response = await call(ACTIVE_DOMAINS, { headers: { [HEADER]: 'unavailable' } });
  expect(response.headers.get('retry-after')).toBe('1');
});

test('a status scenario carries its own error, description and Retry-After', async () => {
  const { call, sandbox } = await startTestSandbox();
  sandbox.scenario({
    kind: 'status',
    status: 429,
    error: 'ErrorTooMany',
    description: 'Slow down.',
    retryAfterSeconds: 0,
  });
  const response = await call(ACTIVE_DOMAINS);
  expect(response.headers.get('retry-after')).toBe('0');
  expect(await readResponse(response)).toEqual({
    status: 429,
    body: { code: 429, error: 'ErrorTooMany', description: 'Slow down.' },
  });
});

test('on the session endpoint a status scenario says "message"', async () => {
  const { postSession, sandbox } = await startTestSandbox();
  sandbox.scenario('server-error', { path: SESSION });
  expect(await readResponse(postSession())).toEqual({
    status: 500,
    body: { error: 'ErrorInternalServer', message: expect.any(String) },
  });
});

test('"html" responds with a page, with 502 by default', async () => {
  const { call } = await startTestSandbox();
  for (const [scenario, status] of [
    ['html', 502],
    ['{"kind":"html","status":200}', 200],
  ] as const) {
    const response = await call(ACTIVE_DOMAINS, { headers: { [HEADER]: scenario } });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toMatch(/^<!doctype html>/);
  }
});

test('"truncated" responds 200 with the first half of the real JSON', async () => {
  const { openSession, get } = await startTestSandbox();
  const { access_token } = await openSession();
  const path = cartPath('shop.luma.gift');
  const whole = await (await get(path, access_token)).text();
  const response = await get(path, access_token, { [HEADER]: 'truncated' });
  const half = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(half).toBe(whole.slice(0, whole.length / 2));
  expect(() => JSON.parse(half)).toThrow(SyntaxError);
});

test('a scenario plays for as many requests as `times` says', async () => {
  const { postSession, sandbox } = await startTestSandbox();
  sandbox.scenario('unavailable', { times: 2 });
  const statuses = [];
  for (let call = 0; call < 3; call += 1) statuses.push((await postSession()).status);
  expect(statuses).toEqual([503, 503, 200]);
});

test('a scenario with infinite `times` plays until it is cleared', async () => {
  const { postSession, sandbox } = await startTestSandbox();
  sandbox.scenario('unavailable', { times: Infinity });
  for (let call = 0; call < 5; call += 1) expect((await postSession()).status).toBe(503);
  sandbox.clearScenarios();
  expect((await postSession()).status).toBe(200);
});

test('scenarios are queued, each for its own path', async () => {
  const { openSession, get, sandbox } = await startTestSandbox();
  const { access_token } = await openSession();
  sandbox.scenario('unavailable', { path: 'shop.luma.gift' });
  sandbox.scenario('server-error');
  sandbox.scenario('not-found');
  const status = async (path: string) => (await get(path, access_token)).status;
  expect(await status(cartPath('maison-verre.example'))).toBe(500);
  expect(await status(cartPath('shop.luma.gift'))).toBe(503);
  expect(await status(cartPath('shop.luma.gift'))).toBe(404);
  expect(await status(cartPath('shop.luma.gift'))).toBe(200);
});

test("a request's own header goes first and leaves the queue as it was", async () => {
  const { call, sandbox } = await startTestSandbox();
  sandbox.scenario('unavailable');
  expect((await call(ACTIVE_DOMAINS, { headers: { [HEADER]: 'not-found' } })).status).toBe(404);
  expect((await call(ACTIVE_DOMAINS)).status).toBe(503);
});

test('only API routes take scenarios', async () => {
  const { call, sandbox } = await startTestSandbox();
  sandbox.scenario('unavailable');
  expect((await call('/__sandbox/requests', { headers: { [HEADER]: 'html' } })).status).toBe(200);
  expect((await call(ACTIVE_DOMAINS, { method: 'OPTIONS' })).status).toBe(204);
  expect((await call(ACTIVE_DOMAINS)).status).toBe(503);
});

test('a header that names no scenario is a 400', async () => {
  const { call } = await startTestSandbox();
  for (const header of ['', 'nope', 'toString', '__proto__', '{', '{}', '{"kind":"status"}']) {
    const response = await readResponse(call(ACTIVE_DOMAINS, { headers: { [HEADER]: header } }));
    expect({ header, ...response }).toEqual({
      header,
      status: 400,
      body: { code: 400, error: 'ErrorInvalidScenario', description: expect.any(String) },
    });
  }
});
