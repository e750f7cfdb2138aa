import { expect, test } from 'vitest';
import { createClock } from '../../test/helpers/createClock.ts';
import { ACTIVE_DOMAINS, cartPath } from '../../test/helpers/paths.ts';
import { readResponse } from '../../test/helpers/readResponse.ts';
import { readExample } from '../../test/helpers/readExample.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startTestSandbox } from '../../test/helpers/startTestSandbox.ts';

const DEMO_DOMAINS = [
  'shop.luma.gift',
  'maison-verre.example',
  'hinoki-goods.example',
  'souq-alward.example',
  'staging.luma.gift',
];

for (const seed of ['multiple', 'single', 'none'] as const) {
  test(`the seed "${seed}" returns the page's example`, async () => {
    const { openSession, get } = await startTestSandbox({ seed });
    const { access_token } = await openSession();
    expect(await readResponse(get(ACTIVE_DOMAINS, access_token))).toEqual({
      status: 200,
      body: readExample(`active-domains-${seed}`),
    });
  });
}

test('the demo lists neither its expired cart, nor its emptied one, nor a store without one', async () => {
  const { openSession, get } = await startTestSandbox();
  const { access_token } = await openSession();
  expect(await (await get(ACTIVE_DOMAINS, access_token)).json()).toEqual({ domains: DEMO_DOMAINS });
});

test('a cart leaves the list when its lifetime has passed since it was last read', async () => {
  const clock = createClock();
  const { openSession, get } = await startTestSandbox({
    seed: 'multiple',
    now: clock.now,
    cartLifetimeSeconds: 600,
  });
  const { access_token } = await openSession();
  const domains = async () => (await get(ACTIVE_DOMAINS, access_token)).json();

  clock.advanceSeconds(599);
  expect(await domains()).toEqual(readExample('active-domains-multiple'));

  await get(cartPath('demo.luma.gift'), access_token);
  clock.advanceSeconds(1);
  expect(await domains()).toEqual({ domains: ['demo.luma.gift'] });

  clock.advanceSeconds(599);
  expect(await domains()).toEqual(readExample('active-domains-none'));
});

test('each device has carts of its own', async () => {
  const clock = createClock();
  const { openSession, get } = await startTestSandbox({
    seed: 'single',
    now: clock.now,
    cartLifetimeSeconds: 600,
  });
  const early = await openSession();
  clock.advanceSeconds(300);
  const late = await openSession();
  expect(late.device_id).not.toBe(early.device_id);

  clock.advanceSeconds(300);
  const domains = async (token: string) => (await get(ACTIVE_DOMAINS, token)).json();
  expect(await domains(early.access_token)).toEqual({ domains: [] });
  expect(await domains(late.access_token)).toEqual({ domains: ['staging.luma.gift'] });
});

test('every failed authentication is a 401 that names the problem', async () => {
  const clock = createClock();
  const { call, get, openSession, sandbox } = await startTestSandbox({ now: clock.now });
  const { access_token } = await openSession();

  expect(await readResponse(call(ACTIVE_DOMAINS))).toEqual(refused(401, 'MissingAuthHeader'));
  expect(await readResponse(get(ACTIVE_DOMAINS, ''))).toEqual(refused(401, 'MissingAuthHeader'));
  expect(await readResponse(get(ACTIVE_DOMAINS, 'nonsense'))).toEqual(refused(401, 'InvalidToken'));
  expect(await readResponse(get(ACTIVE_DOMAINS, `Bearer ${access_token}`))).toEqual(
    refused(401, 'InvalidToken'),
  );

  clock.advanceSeconds(3599);
  expect((await get(ACTIVE_DOMAINS, access_token)).status).toBe(200);
  clock.advanceSeconds(1);
  expect(await readResponse(get(ACTIVE_DOMAINS, access_token))).toEqual(
    refused(401, 'InvalidJWTToken'),
  );

  const fresh = await openSession();
  sandbox.reset();
  expect(await readResponse(get(ACTIVE_DOMAINS, fresh.access_token))).toEqual(
    refused(401, 'ErrorUnauthorized'),
  );
});
