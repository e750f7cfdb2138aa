import { expect, test } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { startWire } from '../../test/helpers/startWire.ts';
import { getCart } from './getCart.ts';
import { setShippingMethod } from './setShippingMethod.ts';

const domain = 'shop.luma.gift';

test('the cart has the new method and its price', async () => {
  const { client } = await startClient();
  const cart = await setShippingMethod(client, { domain, shippingMethod: 'express' });
  expect(cart.shipping_method).toMatchObject({ sku: 'express' });
  expect(cart.shipping_total?.value).toBe(14.95);
  expect(await getCart(client, { domain })).toEqual(cart);
});

test('a method that is gone is refused, and the one before stays', async () => {
  const { client } = await startClient();
  await expect(
    setShippingMethod(client, { domain, shippingMethod: 'drone' }),
  ).rejects.toMatchObject({ name: 'HttpError', status: 400 });
  expect((await getCart(client, { domain })).shipping_method?.sku).toBe('standard');
});

test.each([undefined, null, '', 7, {}])(
  'the method %j is refused before anything is sent',
  async (bad) => {
    const { client, requests } = await startWire();
    await expect(
      setShippingMethod(client, { domain, shippingMethod: bad as string }),
    ).rejects.toMatchObject({ name: 'InvalidParameterError', parameter: 'shippingMethod' });
    expect(requests).toEqual([]);
  },
);
