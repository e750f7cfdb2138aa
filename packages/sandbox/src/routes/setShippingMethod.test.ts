import { expect, test } from 'vitest';
import { address } from '../../test/helpers/address.ts';
import { shippingMethodPath } from '../../test/helpers/paths.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';

const SHOP = 'shop.luma.gift';
const STAGING = 'staging.luma.gift';
const VERRE = 'maison-verre.example';

test('the chosen method has its price in the totals, and the list keeps its order', async () => {
  const { read, shipBy } = await startShopper();
  const before = await read(SHOP);
  const { status, cart } = await shipBy(SHOP, 'express');
  expect(status).toBe(200);
  expect(cart.shipping_method).toMatchObject({ sku: 'express' });
  expect(cart.shipping_method_options).toEqual(before.shipping_method_options);
  expect(cart.shipping_total?.number).toBe(1495);
  expect(cart.total.number).toBe((before.total.number ?? 0) + 900);
  expect(await read(SHOP)).toEqual(cart);
});

test('it survives a change of the lines', async () => {
  const { shipBy, update } = await startShopper();
  await shipBy(SHOP, 'express');
  const { cart } = await update(SHOP, 'CLUB-HOUSE-250', { quantity: 2 });
  expect(cart.shipping_method).toMatchObject({ sku: 'express' });
});

test('it is refused without an address', async () => {
  const { refusal } = await startShopper();
  const answer = refusal('POST', shippingMethodPath(STAGING), { shipping_method: 'mail' });
  expect(await answer).toEqual(refused(400, 'ErrorInvalidInputBody'));
});

test('it is refused without a cart', async () => {
  const { refusal, shipTo, clear } = await startShopper();
  const choose = () => refusal('POST', shippingMethodPath(STAGING), { shipping_method: 'mail' });
  await shipTo(STAGING, address);
  await clear(STAGING);
  expect(await choose()).toEqual(refused(404, 'ErrorCartNotFound'));
});

test('a method that another place does not have is gone', async () => {
  const { refusal, setPostalCode } = await startShopper();
  await setPostalCode('99501');
  const answer = refusal('POST', shippingMethodPath(VERRE), { shipping_method: 'colis' });
  expect(await answer).toEqual(refused(400, 'ErrorInvalidInputBody'));
});

test.each([undefined, null, '', 'gone', 1])(
  'the method %j is refused, and the one before stays',
  async (shipping_method) => {
    const { refusal, shipTo, read } = await startShopper();
    await shipTo(STAGING, address);
    const before = await read(STAGING);
    expect(await refusal('POST', shippingMethodPath(STAGING), { shipping_method })).toEqual(
      refused(400, 'ErrorInvalidInputBody'),
    );
    expect(await read(STAGING)).toEqual(before);
  },
);
