import { expect, onTestFinished, test, vi } from 'vitest';
import { createClock } from '../../test/helpers/createClock.ts';
import { linesIn } from '../../test/helpers/linesIn.ts';
import { address } from '../../test/helpers/address.ts';
import {
  additionPath,
  linePath,
  linesPath,
  promoCodesPath,
  shippingInfoPath,
  shippingMethodPath,
} from '../../test/helpers/paths.ts';
import { readResponse } from '../../test/helpers/readResponse.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';
import { createSandbox } from '../createSandbox.ts';
import type { WireCart } from '../wire/types.ts';

const PINE = 'pine-and-oak.example';

const mutationsAt = (domain: string) =>
  [
    ['POST', additionPath(domain, 'PO-STOOL-OAK', 1), undefined],
    ['PUT', linePath(domain, 'PO-STOOL-OAK'), { quantity: 1 }],
    ['DELETE', linesPath(domain), undefined],
    ['POST', promoCodesPath(domain), { promo_codes: ['ACORN'] }],
    ['DELETE', promoCodesPath(domain), undefined],
    ['POST', shippingInfoPath(domain), address],
    ['POST', shippingMethodPath(domain), { shipping_method: 'van' }],
  ] as const;

async function openInProcess() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { fetch, scenario } = createSandbox({ seed: 'none' });
  const session = await fetch('http://any/api/v1/browser-session', {
    method: 'POST',
    headers: { 'x-firmly-app-id': 'my-app' },
  });
  const { access_token }: { access_token: string } = await session.json();
  const headers = { 'x-firmly-authorization': access_token };
  const add = async (sku: string, init?: RequestInit): Promise<WireCart> =>
    (
      await fetch(`http://any${additionPath(PINE, sku, 1)}`, { method: 'POST', headers, ...init })
    ).json();
  const read = async (): Promise<WireCart> =>
    (await fetch(`http://any/api/v1/domains/${PINE}/cart`, { headers })).json();
  const latencyBegins = async () => {
    while (vi.getTimerCount() === 0) await new Promise(setImmediate);
  };
  return { scenario, add, read, latencyBegins };
}

test('one of two mutations that overlap is lost, as nothing guards the cart', async () => {
  const { scenario, add, read, latencyBegins } = await openInProcess();
  scenario('latency');
  const slow = add('PO-STOOL-OAK');
  await latencyBegins();
  expect(linesIn(await add('PO-STOOL-PINE'))).toEqual([['PO-STOOL-PINE', 1]]);

  await vi.advanceTimersByTimeAsync(1000);
  expect(linesIn(await slow)).toEqual([['PO-STOOL-OAK', 1]]);
  expect(linesIn(await read())).toEqual([['PO-STOOL-OAK', 1]]);
});

test('mutations sent one after another are both kept, however slow', async () => {
  const { scenario, add, latencyBegins } = await openInProcess();
  scenario('latency', { times: 2 });
  for (const [index, sku] of ['PO-STOOL-OAK', 'PO-STOOL-PINE'].entries()) {
    const slow = add(sku);
    await latencyBegins();
    await vi.advanceTimersByTimeAsync(1000);
    expect((await slow).line_items).toHaveLength(index + 1);
  }
});

test('mutations that arrive together are all kept if none is slow', async () => {
  const { add, read } = await openInProcess();
  await Promise.all(Array.from({ length: 8 }, () => add('PO-STOOL-OAK', { body: '{}' })));
  expect(linesIn(await read())).toEqual([['PO-STOOL-OAK', 8]]);
});

test('a slow mutation that was aborted has stored nothing', async () => {
  const { scenario, add, read, latencyBegins } = await openInProcess();
  scenario('latency');
  const controller = new AbortController();
  const outcome = add('PO-STOOL-OAK', { signal: controller.signal }).catch(String);
  await latencyBegins();
  controller.abort();
  expect(await outcome).toContain('AbortError');
  expect(vi.getTimerCount()).toBe(0);
  expect((await read()).line_items).toEqual([]);
});

test('a mutation without a response has been applied', async () => {
  const { scenario, add, read } = await openInProcess();
  scenario('unanswered');
  const controller = new AbortController();
  const outcome = add('PO-STOOL-OAK', { signal: controller.signal }).catch(String);
  let cart = await read();
  while (cart.line_items.length === 0) cart = await read();
  controller.abort();
  expect(await outcome).toContain('AbortError');
  expect((await read()).line_items).toMatchObject([{ sku: 'PO-STOOL-OAK', quantity: 1 }]);
});

test('a mutation that is refused is late too', async () => {
  const { scenario, add, latencyBegins } = await openInProcess();
  scenario('latency');
  const answered = vi.fn<(response: unknown) => void>();
  const refusal = add('nope').then(answered);
  await latencyBegins();
  await vi.advanceTimersByTimeAsync(999);
  expect(answered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await refusal;
  expect(answered).toHaveBeenCalledWith(expect.objectContaining({ error: 'ErrorProductNotFound' }));
});

test('a mutation is applied although its response is truncated', async () => {
  const { send, sandbox, read } = await startShopper({ seed: 'none' });
  sandbox.scenario('truncated');
  const response = await send('POST', additionPath(PINE, 'PO-STOOL-OAK', 1));
  await expect(response.json()).rejects.toThrow(SyntaxError);
  expect(linesIn(await read(PINE))).toEqual([['PO-STOOL-OAK', 1]]);
});

test('every mutation needs a valid token and a known store', async () => {
  const clock = createClock();
  const { call, refusal, send } = await startShopper({ seed: 'none', now: clock.now });
  for (const [method, path, body] of mutationsAt('nobody.example')) {
    expect(await readResponse(call(path, { method }))).toEqual(refused(400, 'MissingAuthHeader'));
    const headers = { 'x-firmly-authorization': 'nonsense' };
    expect(await readResponse(send(method, path, body, headers))).toEqual(
      refused(400, 'InvalidToken'),
    );
    expect(await refusal(method, path, body)).toEqual(refused(404, 'ErrorCartNotFound'));
  }
  clock.advanceSeconds(3600);
  for (const [method, path, body] of mutationsAt(PINE)) {
    expect(await refusal(method, path, body)).toEqual(refused(401, 'InvalidJWTToken'));
  }
});

test('a submitted cart refuses every mutation', async () => {
  const { refusal, read } = await startShopper();
  const before = await read('souq-alward.example');
  for (const [method, path, body] of mutationsAt('souq-alward.example')) {
    expect(await refusal(method, path, body)).toEqual(refused(409, 'ErrorCartSubmitted'));
  }
  expect(await read('souq-alward.example')).toEqual(before);
});

test('a mutation of an expired cart starts with an empty one', async () => {
  const clock = createClock();
  const { add } = await startShopper({ now: clock.now, cartLifetimeSeconds: 600 });
  clock.advanceSeconds(600);
  expect(linesIn((await add('shop.luma.gift', 'WS12-L-Orange')).cart)).toEqual([
    ['WS12-L-Orange', 1],
  ]);
});

test('a mutation restarts the idle time of its cart', async () => {
  const clock = createClock();
  const { update, activeDomains } = await startShopper({
    seed: 'single',
    now: clock.now,
    cartLifetimeSeconds: 600,
  });
  clock.advanceSeconds(599);
  await update('staging.luma.gift', 'WS12-XS-Orange', { quantity: 2 });
  clock.advanceSeconds(599);
  expect(await activeDomains()).toEqual(['staging.luma.gift']);
});

test('each device changes carts of its own', async () => {
  const { add, openSession, get } = await startShopper({ seed: 'none' });
  const other = await openSession();
  await add(PINE, 'PO-STOOL-OAK');
  const domains = await readResponse(get('/api/v2/carts/active-domains', other.access_token));
  expect(domains.body).toEqual({ domains: [] });
});
