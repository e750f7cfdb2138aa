import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { startWire, type WireAnswer } from '../../test/helpers/startWire.ts';
import type { ShippingInfo } from '../schemas/shippingInfo.ts';
import { isCountryNotSupported } from '../errors/guards.ts';
import { getCart } from './getCart.ts';
import { setShippingInfo } from './setShippingInfo.ts';

const domain = 'staging.luma.gift';

const shippingInfo = {
  first_name: 'Ada',
  last_name: 'SECRET-NAME',
  email: 'ada@example.com',
  address1: '12 Harbor Street',
  city: 'Portland',
  postal_code: '04101',
  state_or_province: 'Maine',
  country: 'United States',
};

test('the cart has the address, its methods and the cheapest one', async () => {
  const { client } = await startClient();
  const cart = await setShippingInfo(client, { domain, shippingInfo });
  expect(cart.shipping_info).toEqual(shippingInfo);
  expect(cart.shipping_method_options?.map(({ sku }) => sku)).toEqual(['mail', 'ground', 'air']);
  expect(cart.shipping_method?.sku).toBe('mail');
  expect(await getCart(client, { domain })).toEqual(cart);
});

test('a country that the store does not deliver to is told apart', async () => {
  const { client } = await startClient();
  const error = await setShippingInfo(client, {
    domain,
    shippingInfo: { ...shippingInfo, country: 'Atlantis' },
  }).catch((caught: unknown) => caught);
  expect(isCountryNotSupported(error)).toBe(true);
  expect(isCountryNotSupported(new Error('ErrorCountryNotSupported'))).toBe(false);
});

test.each([undefined, null, '12 Harbor Street', ['Ada'], 7])(
  'the address %j is refused before anything is sent',
  async (bad) => {
    const { client, requests } = await startWire();
    await expect(
      setShippingInfo(client, { domain, shippingInfo: bad as ShippingInfo }),
    ).rejects.toMatchObject({ name: 'InvalidParameterError', parameter: 'shippingInfo' });
    expect(requests).toEqual([]);
  },
);

test('no part of an address is in an error', async () => {
  const quoting = JSON.stringify({ error: 'Error', description: 'Dear Secret-Name, no.' });
  const answers: WireAnswer[] = [
    (response) => void response.writeHead(500).end('SECRET-NAME'),
    (response) => void response.writeHead(400).end(quoting),
    (response) => response.destroy(),
    (response) => void response.end('SECRET-NAME'),
  ];
  for (const answer of answers) {
    const { client } = await startWire(answer);
    const error = await setShippingInfo(client, { domain, shippingInfo }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/SECRET-NAME/i);
  }
});

test('a text without a part of the address stays, two letters of a state or not', async () => {
  const description = 'Some name is missing.';
  const { client } = await startWire(
    (response) => void response.writeHead(400).end(JSON.stringify({ description })),
  );
  const info = { ...shippingInfo, state_or_province: 'ME', address2: ' ' };
  await expect(setShippingInfo(client, { domain, shippingInfo: info })).rejects.toMatchObject({
    description,
  });
});
