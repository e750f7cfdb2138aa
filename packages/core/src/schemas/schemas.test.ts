import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import cartWithItems from '../../../../test/api-examples/cart-with-items.json' with { type: 'json' };
import * as schemas from './index.ts';

test.each(Object.entries(schemas))('%s becomes a JSON Schema', (_, schema) => {
  expect(z.toJSONSchema(schema, { unrepresentable: 'any' })).toMatchObject({
    $schema: expect.any(String),
  });
});

test('the JSON Schema of a cart says what must be there, and allows more', () => {
  expect(z.toJSONSchema(schemas.cartSchema, { unrepresentable: 'any' })).toMatchObject({
    type: 'object',
    required: ['line_items'],
    properties: {
      line_items: { type: 'array', items: { properties: { quantity: { type: 'number' } } } },
      total: { properties: { currency: { type: 'string' } } },
    },
  });
});

test('a cart of the API is valid, and its notices get one shape', () => {
  const body = { ...cartWithItems, notice: ['CART_ITEMS_REMOVED'] };
  expect(z.parse(schemas.cartSchema, body)).toEqual({
    ...cartWithItems,
    notice: [{ code: 'CART_ITEMS_REMOVED' }],
  });
});

test('an invalid field is an issue that names what is expected', () => {
  const { error } = z.safeParse(schemas.moneySchema, { value: 'free' });
  expect(error?.issues).toEqual([
    expect.objectContaining({
      path: ['value'],
      params: { expected: 'number or numeric string' },
    }),
  ]);
});
