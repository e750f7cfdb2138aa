import { expect, test } from 'vitest';
import { linesIn } from '../../test/helpers/linesIn.ts';
import { startShopper } from '../../test/helpers/startShopper.ts';

const SHOP = 'shop.luma.gift';
const path = (id: string) => `/api/v2/domains/${SHOP}/cart/line-items/${id}`;

test('the line with the id gets the quantity, and the cart has the shape of version 2', async () => {
  const { refusal: answer, read } = await startShopper();
  const before = await read(SHOP);
  const id = before.line_items[1]?.line_item_id ?? '';
  const { status, body } = await answer('PUT', path(id), { quantity: 3 });
  expect(status).toBe(200);
  expect(body).toMatchObject({ shop_id: SHOP, tax_total: { currency: 'USD' } });
  const after = await read(SHOP);
  expect(linesIn(after)[1]).toEqual(['40211846824015', 3]);
  await answer('PUT', path(id), { quantity: 0 });
  expect((await read(SHOP)).line_items).toHaveLength(before.line_items.length - 1);
});

test('an id that names no line, and a quantity that is none, are refused', async () => {
  const { refusal, read } = await startShopper();
  const before = await read(SHOP);
  const id = before.line_items[0]?.line_item_id ?? '';
  expect(await refusal('PUT', path('nope'), { quantity: 1 })).toMatchObject({
    status: 404,
    body: { error: 'ErrorNoLineItem' },
  });
  for (const quantity of [-1, 1.5, '2', null, 1000]) {
    expect(await refusal('PUT', path(id), { quantity })).toMatchObject({ status: 400 });
  }
  expect(await read(SHOP)).toEqual(before);
});
