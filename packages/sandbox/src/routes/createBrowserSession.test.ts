import { expect, test } from 'vitest';
import { createClock } from '../../test/helpers/createClock.ts';
import { ACTIVE_DOMAINS, SESSION, cartPath } from '../../test/helpers/paths.ts';
import { readResponse } from '../../test/helpers/readResponse.ts';
import { startTestSandbox } from '../../test/helpers/startTestSandbox.ts';

const WEEK_SECONDS = 7 * 24 * 60 * 60;
const UUID_V4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

test('a new device gets a token, its expiry and an id', async () => {
  const clock = createClock();
  const { openSession } = await startTestSandbox({ now: clock.now });
  const session = await openSession();
  expect(session).toEqual({
    device_created: true,
    access_token: expect.stringMatching(/^[\w-]+$/),
    expires_in: 3600,
    expires: clock.now() / 1000 + 3600,
    device_id: expect.stringMatching(UUID_V4),
  });
});

test('an empty body, an empty object and a null token all open a new device', async () => {
  const { postSession } = await startTestSandbox();
  for (const body of [undefined, '', '{}', '{"access_token":null}']) {
    const { status, body: session } = await readResponse(postSession(body));
    expect([status, session]).toEqual([200, expect.objectContaining({ device_created: true })]);
  }
});

test('renewing keeps the device and its carts, and gives another token', async () => {
  const clock = createClock();
  const { openSession, get } = await startTestSandbox({ seed: 'single', now: clock.now });
  const first = await openSession();
  const second = await openSession(first.access_token);
  expect(second.device_created).toBe(false);
  expect(second.device_id).toBe(first.device_id);
  expect(second.access_token).not.toBe(first.access_token);
  expect(await (await get(ACTIVE_DOMAINS, second.access_token)).json()).toEqual({
    domains: ['staging.luma.gift'],
  });
});

test('an expired token renews for one week, not a second longer', async () => {
  const clock = createClock();
  const { openSession, postSession, get } = await startTestSandbox({
    now: clock.now,
    cartLifetimeSeconds: 4 * WEEK_SECONDS,
  });
  const old = await openSession();

  clock.advanceSeconds(3600 + WEEK_SECONDS);
  const renewed = await openSession(old.access_token);
  expect(renewed.device_id).toBe(old.device_id);
  expect((await get(cartPath('shop.luma.gift'), renewed.access_token)).status).toBe(200);

  clock.advanceSeconds(1);
  const refused = await readResponse(
    postSession(JSON.stringify({ access_token: old.access_token })),
  );
  expect(refused).toEqual({
    status: 401,
    body: { error: 'TokenExpired', message: expect.any(String) },
  });
});

test('a missing, empty or unknown app id is refused', async () => {
  const { call, postSession } = await startTestSandbox({ appIds: ['my-app'] });
  const refusal = { status: 400, body: { error: 'InvalidAppId', message: expect.any(String) } };
  expect(await readResponse(call(SESSION, { method: 'POST' }))).toEqual(refusal);
  expect(await readResponse(postSession(undefined, ''))).toEqual(refusal);
  expect(await readResponse(postSession(undefined, 'other-app'))).toEqual(refusal);
  expect((await postSession()).status).toBe(200);
});

test('a token that this sandbox did not issue is refused', async () => {
  const { openSession, postSession } = await startTestSandbox();
  const { access_token: genuine, device_id } = await openSession();
  const forgeries = [
    '',
    'nonsense',
    'a.b.c',
    '__proto__',
    device_id,
    `${genuine}.more`,
    ` ${genuine}`,
    genuine.slice(0, -1),
    'é'.repeat(5000),
  ];
  for (const forgery of forgeries) {
    expect(await readResponse(postSession(JSON.stringify({ access_token: forgery })))).toEqual({
      status: 401,
      body: { error: 'InvalidToken', message: expect.any(String) },
    });
  }
});

test('a token of a device that a reset forgot is refused', async () => {
  const { openSession, postSession, sandbox } = await startTestSandbox();
  const { access_token } = await openSession();
  sandbox.reset();
  expect(await readResponse(postSession(JSON.stringify({ access_token })))).toEqual({
    status: 401,
    body: { error: 'TokenUnknownDevice', message: expect.any(String) },
  });
});

test('a body that is not a JSON object with a string as its token is refused', async () => {
  const { call, postSession } = await startTestSandbox();
  const refusal = {
    status: 400,
    body: { error: 'ErrorInvalidInputBody', message: expect.any(String) },
  };
  const bodies = [
    '{',
    'null',
    '[]',
    '"text"',
    '{"access_token":1}',
    `{"padding":"${'x'.repeat(70_000)}"}`,
  ];
  for (const body of bodies) expect(await readResponse(postSession(body))).toEqual(refusal);

  const binary = call(SESSION, {
    method: 'POST',
    headers: { 'x-firmly-app-id': 'my-app' },
    body: new Uint8Array(1_000_000).fill(0xff),
  });
  expect(await readResponse(binary)).toEqual(refusal);
});
