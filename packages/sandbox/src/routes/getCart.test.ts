import { expect, test } from 'vitest';
import { createClock } from '../../test/helpers/createClock.ts';
import { cartPath } from '../../test/helpers/paths.ts';
import { readResponse } from '../../test/helpers/readResponse.ts';
import { readExample } from '../../test/helpers/readExample.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startTestSandbox } from '../../test/helpers/startTestSandbox.ts';

const STAGING = cartPath('staging.luma.gift');

test("the page's store returns the page's cart, in every fast_mode", async () => {
  const { openSession, get } = await startTestSandbox();
  const { access_token } = await openSession();
  for (const query of ['', '?fast_mode=true', '?fast_mode=false']) {
    expect(await readResponse(get(STAGING + query, access_token))).toEqual({
      status: 200,
      body: readExample('cart-with-items'),
    });
  }
});

test("the page's store returns the page's empty cart to a device without one", async () => {
  const { openSession, get } = await startTestSandbox({ seed: 'none' });
  const { access_token } = await openSession();
  expect(await readResponse(get(STAGING, access_token))).toEqual({
    status: 200,
    body: readExample('cart-empty'),
  });
});

test('an expired cart reads as an empty one, and stays expired', async () => {
  const clock = createClock();
  const { openSession, get } = await startTestSandbox({ now: clock.now, cartLifetimeSeconds: 600 });
  const { access_token } = await openSession();
  clock.advanceSeconds(600);
  for (const _ of [1, 2]) {
    expect(await (await get(STAGING, access_token)).json()).toEqual(readExample('cart-empty'));
  }
});

test('an empty cart is in its own currency', async () => {
  const { openSession, get } = await startTestSandbox();
  const { access_token } = await openSession();
  expect(await (await get(cartPath('pine-and-oak.example'), access_token)).json()).toMatchObject({
    display_name: 'Pine & Oak',
    line_items: [],
    total: { currency: 'GBP', value: 0, symbol: '£', number: 0 },
  });
});

test('the domain in the path may be percent-encoded', async () => {
  const { openSession, get } = await startTestSandbox();
  const { access_token } = await openSession();
  const response = await get(cartPath('%73taging%2Eluma.gift'), access_token);
  expect(await response.json()).toEqual(readExample('cart-with-items'));
});

test('anything but the exact domain of a store is a 404', async () => {
  const { openSession, get } = await startTestSandbox();
  const { access_token } = await openSession();
  const domains = [
    'nobody.example',
    'STAGING.luma.gift',
    'staging.luma.gift.',
    'staging.luma.gift%20',
    'staging%252eluma.gift',
    '__proto__',
    'constructor',
    '%E0%A4%A',
    '%00',
  ];
  for (const domain of domains) {
    expect({ domain, ...(await readResponse(get(cartPath(domain), access_token))) }).toEqual({
      domain,
      status: 404,
      body: { code: 404, error: 'ErrorCartNotFound', description: 'Cart was not found.' },
    });
  }
});

test('a missing or invalid header is a 400, an expired token or one of a forgotten device is a 401', async () => {
  const clock = createClock();
  const { call, get, openSession, sandbox } = await startTestSandbox({ now: clock.now });
  const { access_token } = await openSession();
  expect(await readResponse(call(STAGING))).toEqual(refused(400, 'MissingAuthHeader'));
  expect(await readResponse(get(STAGING, 'nonsense'))).toEqual(refused(400, 'InvalidToken'));

  clock.advanceSeconds(3600);
  expect(await readResponse(get(STAGING, access_token))).toEqual(refused(401, 'InvalidJWTToken'));

  const fresh = await openSession();
  sandbox.reset();
  expect(await readResponse(get(STAGING, fresh.access_token))).toEqual(
    refused(401, 'ErrorUnauthorized'),
  );
});

test('a caller is checked before the store is looked up', async () => {
  const { call } = await startTestSandbox();
  expect((await call(cartPath('nobody.example'))).status).toBe(400);
});
