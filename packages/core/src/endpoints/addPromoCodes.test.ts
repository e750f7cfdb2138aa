import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { startWire, type WireAnswer } from '../../test/helpers/startWire.ts';
import { isPromoCodeError } from '../errors/guards.ts';
import { addPromoCodes } from './addPromoCodes.ts';
import { getCart } from './getCart.ts';

const domain = 'shop.luma.gift';

test('the codes are sent unchanged', async () => {
  const { client, requests } = await startWire();
  const promoCodes = ['WELCOME10', ' été %/"', ...Array<string>(8).fill('x')];
  await addPromoCodes(client, { domain, promoCodes });
  expect(requests).toEqual([
    {
      line: `POST /api/v1/domains/${domain}/cart/promo-codes`,
      body: JSON.stringify({ promo_codes: promoCodes }),
      type: 'application/json',
    },
  ]);
});

test.each([
  ['no code', []],
  ['eleven', Array<string>(11).fill('x')],
  ['an empty one', ['TEN', '']],
  ['a blank one', [' \t']],
  ['a number', [10]],
  ['a text', 'TEN'],
  ['nothing', undefined],
])('%s is refused before anything is sent', async (_, bad) => {
  const { client, requests } = await startWire();
  await expect(
    addPromoCodes(client, { domain, promoCodes: bad as string[] }),
  ).rejects.toMatchObject({ name: 'InvalidParameterError', parameter: 'promoCodes' });
  expect(requests).toEqual([]);
});

test('no code is in an error', async () => {
  const answers: WireAnswer[] = [
    (response) => void response.writeHead(500).end(),
    (response) => void response.writeHead(422).end('{"error":"ErrorInvalidPromoCode"}'),
    (response) => response.destroy(),
    (response) => void response.end('SECRET-CODE'),
  ];
  for (const answer of answers) {
    const { client } = await startWire(answer);
    const promoCodes = ['SECRET-CODE'];
    const errors = await Promise.all(
      [promoCodes, [...promoCodes, '']].map((codes) =>
        addPromoCodes(client, { domain, promoCodes: codes }).catch((caught) => caught),
      ),
    );
    expect(inspect(errors, { depth: 10, showHidden: true })).not.toContain('SECRET-CODE');
  }
});

test('the cart has its coupons and their discount', async () => {
  const { client } = await startClient();
  const store = 'maison-verre.example';
  const before = await getCart(client, { domain: store });
  expect(before.coupons ?? []).toEqual([]);
  const cart = await addPromoCodes(client, { domain: store, promoCodes: ['BIENVENUE'] });
  expect(cart.coupons).toEqual(['BIENVENUE']);
  expect(cart.cart_discount?.value).toBeGreaterThan(0);
  expect(Number(cart.total?.value)).toBeLessThan(Number(before.total?.value));
});

test.each([
  ['shop.luma.gift', 'NOBODY-HAS-THIS', 'ErrorInvalidPromoCode'],
  ['shop.luma.gift', 'SUMMER24', 'ErrorInvalidPromoCode'],
  ['fjord-papir.example', 'HEI50', 'ErrorPromoNotAvailable'],
])('at %s the code %s is refused as %s', async (store, promoCode, code) => {
  const { client } = await startClient();
  const added = addPromoCodes(client, { domain: store, promoCodes: [promoCode] });
  const error = await added.catch((caught) => caught);
  expect(isPromoCodeError(error)).toBe(true);
  expect(error).toMatchObject({ code });
});
