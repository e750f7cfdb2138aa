import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { startWire } from '../../test/helpers/startWire.ts';
import { getCart } from './getCart.ts';
import { getPostalCode } from './getPostalCode.ts';
import { setPostalCode } from './setPostalCode.ts';

test('none is set at first; once set, it is the one of all stores', async () => {
  const { client } = await startClient();
  expect(await getPostalCode(client)).toEqual({});
  const before = await getCart(client, { domain: 'shop.luma.gift' });
  expect(await setPostalCode(client, { postalCode: ' 90210 ' })).toEqual({ postal_code: '90210' });
  expect(await getPostalCode(client)).toEqual({ postal_code: '90210' });
  const after = await getCart(client, { domain: 'shop.luma.gift' });
  expect(after.shipping_total?.number).toBe((before.shipping_total?.number ?? 0) + 300);
  const { shipping_method } = await getCart(client, { domain: 'hinoki-goods.example' });
  expect(shipping_method?.description).toBe('宅急便');
});

test.each([{ postal_code: '' }, { postal_code: null }, { postal_code: 90_210 }, {}])(
  'the answer %j means that none is set',
  async (body) => {
    const { client } = await startWire((response) => void response.end(JSON.stringify(body)));
    expect(await getPostalCode(client)).toEqual({});
  },
);

test.each([undefined, null, '', ' ', 90_210, {}])(
  '%j is refused before anything is sent',
  async (postalCode) => {
    const { client, requests } = await startWire();
    await expect(setPostalCode(client, { postalCode: postalCode as string })).rejects.toMatchObject(
      { name: 'InvalidParameterError', parameter: 'postalCode' },
    );
    expect(requests).toEqual([]);
  },
);

test.each([
  ['K1A 0B1', 'The postal code k1a0b1 is not served.', undefined],
  ['k1a0b1', 'K1A 0B1?', undefined],
  ['K1A 0B1', 'We deliver in the United States only.', 'We deliver in the United States only.'],
])('of %j, the text %j leaves %j', async (postalCode, description, kept) => {
  const { client } = await startWire(
    (response) =>
      void response
        .writeHead(400, { 'retry-after': '7' })
        .end(JSON.stringify({ error: 'ValidationError', description })),
  );
  const error = await setPostalCode(client, { postalCode }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ status: 400, code: 'ValidationError', retryAfterMs: 7000 });
  expect(error).toMatchObject({
    description: kept,
    request: { path: '/api/v2/carts/postal-code' },
  });
  expect(inspect(error, { depth: 10 }).includes(description)).toBe(kept !== undefined);
});

test.each(['x'.repeat(300), '🎁 90210', '<script>', "'; DROP"])(
  'a refused code such as %j is not in the error, and the one before stays',
  async (postalCode) => {
    const { client } = await startClient();
    await setPostalCode(client, { postalCode: 'K1A 0B1' });
    const error = await setPostalCode(client, { postalCode }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'HttpError', status: 400, code: 'ValidationError' });
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(postalCode);
    expect(await getPostalCode(client)).toEqual({ postal_code: 'K1A 0B1' });
  },
);
