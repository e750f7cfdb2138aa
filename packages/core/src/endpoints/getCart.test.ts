import { expect, test } from 'vitest';
import cartEmpty from '../../../../test/api-examples/cart-empty.json' with { type: 'json' };
import cartWithItems from '../../../../test/api-examples/cart-with-items.json' with { type: 'json' };
import { SESSION, startClient } from '../../test/helpers/startClient.ts';
import { isCartNotFound, isHttpError, isSchemaError } from '../errors/guards.ts';
import { getCart } from './getCart.ts';

const domain = 'staging.luma.gift';
const CART = `/api/v1/domains/${domain}/cart`;

test.each([
  ['single', 'with items, whose totals do not add up', cartWithItems],
  ['none', 'empty', cartEmpty],
] as const)('seed %s: the example cart %s comes as it is', async (seed, _, example) => {
  const { client } = await startClient({ seed });
  expect(await getCart(client, { domain })).toStrictEqual(example);
});

test('fastMode is a query parameter', async () => {
  const { client, sandbox } = await startClient();
  await getCart(client, { domain, fastMode: true });
  expect(sandbox.requests.at(-1)).toMatchObject({ path: CART, search: '?fast_mode=true' });
});

test('a 400 for the token renews it as a 401 does', async () => {
  const { client, sandbox, countOf } = await startClient({ seed: 'single' });
  const refusal = { kind: 'status', status: 400, error: 'InvalidToken' } as const;
  sandbox.scenario(refusal, { path: CART });
  expect((await getCart(client, { domain })).line_items).toHaveLength(1);
  expect(countOf(SESSION)).toBe(2);
});

test('isCartNotFound is true for an unknown store', async () => {
  const { client } = await startClient();
  const error = await getCart(client, { domain: 'nobody.example' }).catch((caught) => caught);
  expect(isCartNotFound(error)).toBe(true);
  expect(error).toMatchObject({ status: 404, requestId: expect.any(String) });
  expect(error.message).toMatch(
    /^GET \/api\/v1\/domains\/nobody\.example\/cart failed with 404 ErrorCartNotFound/,
  );
});

test.each([
  ['Staging.Luma.GIFT', 'staging.luma.gift'],
  ['staging.luma.gift.', 'staging.luma.gift'],
  ['MÜNCHEN.example', 'xn--mnchen-3ya.example'],
])('host names have one form: %s is requested as %s', async (sent, host) => {
  const { client, sandbox } = await startClient();
  await getCart(client, { domain: sent }).catch(() => undefined);
  expect(sandbox.requests.map(({ path }) => path)).toContain(`/api/v1/domains/${host}/cart`);
});

test.each([
  '',
  ' ',
  '.',
  '..',
  '../x',
  'a/b',
  'a\\b',
  'a b',
  'a?b',
  'a#b',
  '%2e%2e',
  'shop.luma.gift..',
  'shop.luma.gift:443',
  'https://shop.luma.gift',
  'user@shop.luma.gift',
  'münchen.example/cart',
  'shop.luma.gift\n',
  'shop..gift',
  '.gift',
  `${'a'.repeat(64)}.example`,
  'a.'.repeat(200),
  undefined,
  null,
  {},
  ['shop.luma.gift'],
])('the domain %j is refused before anything is sent', async (bad) => {
  const { client, sandbox } = await startClient();
  await expect(getCart(client, { domain: bad as string })).rejects.toMatchObject({
    name: 'InvalidParameterError',
    message: expect.stringContaining("is not a store's domain, so no request was sent"),
  });
  expect(sandbox.requests).toEqual([]);
});

test.each([
  ['HTML', { kind: 'html', status: 200 }, 'HTML'],
  ['cut-off JSON', { kind: 'truncated' }, 'text that is not JSON'],
] as const)('%s is a SchemaError that names the endpoint', async (_, scenario, received) => {
  const { client, sandbox } = await startClient();
  sandbox.scenario(scenario, { path: '/cart', times: Infinity });
  const error = await getCart(client, { domain }).catch((caught) => caught);
  expect(isSchemaError(error)).toBe(true);
  expect(error).toMatchObject({ path: '', received });
  expect(error.message).toContain(`GET ${CART}`);
});

test('an HTML page of a gateway is an HttpError with its status', async () => {
  const { client, sandbox } = await startClient({}, { retry: { attempts: 1 } });
  sandbox.scenario('html', { path: '/cart' });
  const error = await getCart(client, { domain }).catch((caught) => caught);
  expect(isHttpError(error)).toBe(true);
  expect(error).toMatchObject({ status: 502, code: 'Http502' });
});

test('a server that hangs is a TimeoutError', async () => {
  const { client, sandbox } = await startClient({}, { timeoutMs: 50, retry: { attempts: 1 } });
  sandbox.scenario('hang', { path: '/cart' });
  await expect(getCart(client, { domain })).rejects.toMatchObject({
    name: 'TimeoutError',
    message: `GET ${CART} did not answer within 50 ms`,
  });
});

test('an abort rejects with its reason, and nothing is retried', async () => {
  const { client, sandbox, countOf } = await startClient();
  sandbox.scenario('hang', { path: '/cart', times: Infinity });
  const controller = new AbortController();
  const cart = getCart(client, { domain, signal: controller.signal });
  await expect.poll(() => countOf(CART)).toBe(1);
  const reason = new Error('left the page');
  controller.abort(reason);
  await expect(cart).rejects.toBe(reason);
  expect(countOf(CART)).toBe(1);
});

test('an abort before the call sends nothing', async () => {
  const { client, sandbox } = await startClient();
  const signal = AbortSignal.abort(new Error('too late'));
  await expect(getCart(client, { domain, signal })).rejects.toThrow('too late');
  expect(sandbox.requests).toEqual([]);
});

test('without a network the error is a NetworkError that names the request', async () => {
  const { client, close } = await startClient({}, { retry: { attempts: 1 } });
  await close();
  await expect(getCart(client, { domain })).rejects.toMatchObject({
    name: 'NetworkError',
    message: `POST ${SESSION} got no answer from the network`,
  });
});
