import { expect, test } from 'vitest';
import { address } from '../../test/helpers/address.ts';
import { shippingInfoPath } from '../../test/helpers/paths.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';

const STAGING = 'staging.luma.gift';
const HINOKI = 'hinoki-goods.example';

test('the cart has the address, its methods, the cheapest one chosen, and a new total', async () => {
  const { add, shipTo, read } = await startShopper({ seed: 'none' });
  const before = (await add(STAGING, 'MH07-XS-Gray')).cart;
  const { status, cart } = await shipTo(STAGING, { ...address, postal_code: '90210' });
  expect(status).toBe(200);
  expect(cart.shipping_info).toEqual({ ...address, postal_code: '90210' });
  expect(cart.shipping_method_options?.map(({ sku, price }) => [sku, price.number])).toEqual([
    ['mail', 0],
    ['ground', 750],
    ['air', 1800],
  ]);
  expect(cart.shipping_method).toMatchObject({ sku: 'mail', estimated_delivery: '2 to 3 weeks' });
  expect(cart.shipping_total?.number).toBe(0);
  expect(cart.total).toEqual(before.total);
  expect(await read(STAGING)).toEqual(cart);
});

test('a store may have one method', async () => {
  const { shipTo } = await startShopper();
  const { cart } = await shipTo(HINOKI, address);
  expect(cart.shipping_method_options).toEqual([cart.shipping_method]);
  expect(cart.shipping_total).toMatchObject({ value: 1180 });
});

test('a country that the store does not deliver to is refused, and nothing changes', async () => {
  const { refusal, read } = await startShopper();
  const before = await read(HINOKI);
  const answer = refusal('POST', shippingInfoPath(HINOKI), { ...address, country: 'France' });
  expect(await answer).toEqual(refused(400, 'ErrorCountryNotSupported'));
  expect(await read(HINOKI)).toEqual(before);
});

test.each([
  ['no city', { city: undefined }],
  ['a blank name', { first_name: ' ' }],
  ['a number', { address1: 12 }],
  ['a long text', { address2: 'x'.repeat(300) }],
])('an address with %s is refused by the name of the field', async (_, change) => {
  const { refusal } = await startShopper();
  const answer = await refusal('POST', shippingInfoPath(HINOKI), { ...address, ...change });
  expect(answer).toEqual(refused(400, 'ErrorInvalidInputBody'));
  expect(JSON.stringify(answer)).toContain(Object.keys(change)[0]);
});

test('an address without a valid postal code is refused', async () => {
  const { refusal } = await startShopper();
  const answer = refusal('POST', shippingInfoPath(HINOKI), { ...address, postal_code: '🎁' });
  expect(await answer).toEqual(refused(400, 'ValidationError'));
});

test('an empty cart and an order are refused', async () => {
  const { refusal } = await startShopper();
  expect(await refusal('POST', shippingInfoPath('pine-and-oak.example'), address)).toEqual(
    refused(404, 'ErrorCartNotFound'),
  );
  expect(await refusal('POST', shippingInfoPath('souq-alward.example'), address)).toEqual(
    refused(409, 'ErrorCartSubmitted'),
  );
});
