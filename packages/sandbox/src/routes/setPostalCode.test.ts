import { expect, test } from 'vitest';
import { POSTAL_CODE } from '../../test/helpers/paths.ts';
import { readResponse } from '../../test/helpers/readResponse.ts';
import { refused } from '../../test/helpers/refused.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';

const SHOP = 'shop.luma.gift';
const VERRE = 'maison-verre.example';
const STAGING = 'staging.luma.gift';

test('it is empty until it is set, and then one for all stores', async () => {
  const { send, setPostalCode } = await startShopper();
  const read = async () => (await send('GET', POSTAL_CODE)).json();
  expect(await read()).toEqual({ postal_code: '' });
  expect(await setPostalCode(' 90210 ')).toEqual({ status: 200, body: { postal_code: '90210' } });
  expect(await read()).toEqual({ postal_code: '90210' });
});

test('every store prices its delivery again, and its total with it', async () => {
  const { read, setPostalCode } = await startShopper();
  const before = await read(SHOP);
  await setPostalCode('90210');
  const after = await read(SHOP);
  expect(after.shipping_total?.number).toBe(895);
  expect(after.total.number).toBe((before.total.number ?? 0) + 300);
  await setPostalCode('99501');
  expect((await read(SHOP)).shipping_total?.number).toBe(1495);
  await setPostalCode('90210');
  expect((await read(VERRE)).shipping_method).toMatchObject({ sku: 'relais' });
  expect((await read(STAGING)).shipping_total?.number).toBe(0);
});

test('without an address, the cheapest method is an estimate and none can be chosen', async () => {
  const { add, read, setPostalCode } = await startShopper({ seed: 'none' });
  await setPostalCode('90210');
  await add(STAGING, 'MH07-XS-Gray');
  const cart = await read(STAGING);
  expect(cart.shipping_method).toMatchObject({ sku: 'mail' });
  expect(cart.shipping_info).toBeUndefined();
  expect(cart.shipping_method_options).toBeUndefined();
});

test('a store that does not deliver there says so in a notice, until another place is set', async () => {
  const { read, setPostalCode } = await startShopper();
  await setPostalCode('99501');
  const cart = await read(VERRE);
  expect(cart.shipping_total).toBeUndefined();
  expect(cart.shipping_method_options).toEqual([]);
  expect(cart.notice).toContain('SHIPPING_NOT_AVAILABLE');
  await setPostalCode('54000');
  expect((await read(VERRE)).notice).not.toContain('SHIPPING_NOT_AVAILABLE');
});

test('the notice stays while the place does, and an empty cart has none', async () => {
  const { add, clear, setPostalCode } = await startShopper();
  await setPostalCode('99501');
  const { cart } = await add(VERRE, 'VERRE/FLÛTE 100% CRISTAL');
  expect(cart.notice).toEqual(['SHIPPING_NOT_AVAILABLE']);
  expect((await clear(VERRE)).cart.notice).toBeUndefined();
});

test('a cart that was empty meanwhile is delivered to the new place', async () => {
  const { add, clear, setPostalCode } = await startShopper();
  await setPostalCode('99501');
  await clear(VERRE);
  await setPostalCode('54000');
  expect((await add(VERRE, 'VERRE/AMBRE')).cart.shipping_total?.value).toBe(4.5);
});

test('a scenario plays for it as for any other request', async () => {
  const { send, sandbox, setPostalCode } = await startShopper();
  const read = async () => (await send('GET', POSTAL_CODE)).json();
  sandbox.scenario('unavailable', { path: POSTAL_CODE });
  expect(await setPostalCode('90210')).toEqual(refused(503, 'ErrorStoreUnavailable'));
  expect(await read()).toEqual({ postal_code: '' });
  sandbox.scenario('truncated', { path: POSTAL_CODE });
  await expect(setPostalCode('90210')).rejects.toThrow(SyntaxError);
  expect(await read()).toEqual({ postal_code: '90210' });
});

test('an order stays as it is', async () => {
  const { read, setPostalCode } = await startShopper();
  const before = await read('souq-alward.example');
  await setPostalCode('90210');
  expect(await read('souq-alward.example')).toEqual(before);
});

test.each(['90210', 'K1A 0B1', 'SW1A 1AA', '1012 AB', '150-0001', '00-950'])(
  '%s is a postal code',
  async (code) => {
    const { setPostalCode } = await startShopper();
    expect(await setPostalCode(code)).toMatchObject({ status: 200 });
  },
);

test.each([undefined, null, '', ' ', 90210, '🎁 90210', 'x'.repeat(300), '<b>1</b>', 'LONDON'])(
  '%j is none, and the one before stays',
  async (code) => {
    const { send, setPostalCode } = await startShopper();
    await setPostalCode('54000');
    expect(await setPostalCode(code)).toEqual(refused(400, 'ValidationError'));
    expect(await (await send('GET', POSTAL_CODE)).json()).toEqual({ postal_code: '54000' });
  },
);

test.each(['GET', 'POST'])('without a token, %s is a 401', async (method) => {
  const { call } = await startShopper();
  const answer = call(POSTAL_CODE, { method });
  expect(await readResponse(answer)).toEqual(refused(401, 'MissingAuthHeader'));
});
