import { expect, test } from 'vitest';
import { type Drift, parseBody } from './parseBody.ts';
import { cartShape } from './shapes.ts';

const request = { method: 'GET', path: '/api/v1/domains/shop.luma.gift/cart' };

function parseCart(body: unknown) {
  const drifts: Drift[] = [];
  const cart = parseBody(cartShape, structuredClone(body), {
    request,
    onDrift: (drift) => drifts.push(drift),
  });
  return { cart, drifts };
}

test('unknown keys and unknown enum values are kept and not reported', () => {
  const body = {
    line_items: [{ sku: 'a', gift_wrap: { paper: 'kraft' } }],
    cart_status: 'frozen',
    x: 1,
  };
  expect(parseCart(body)).toEqual({ cart: body, drifts: [] });
});

test('null becomes absent at any depth and is not reported', () => {
  const { cart, drifts } = parseCart({
    line_items: [{ sku: 'a', price: null, image: { url: null } }],
    notice: null,
    total: { currency: 'USD', value: null, number: 100 },
  });
  expect(cart).toStrictEqual({
    line_items: [{ sku: 'a', image: {} }],
    total: { currency: 'USD', number: 100 },
  });
  expect(drifts).toEqual([]);
});

test('an invalid optional field becomes absent, the rest stays, and the report names types, not values', () => {
  const { cart, drifts } = parseCart({
    line_items: [{ sku: 'a', quantity: 'two', price: { currency: 'USD', value: 'secret' } }],
    total: 'free',
  });
  expect(cart).toStrictEqual({ line_items: [{ sku: 'a', price: { currency: 'USD' } }] });
  expect(drifts.map(({ path, expected, received }) => [path, expected, received])).toEqual([
    ['line_items[0].quantity', 'number', 'string'],
    ['line_items[0].price.value', 'number or numeric string', 'string'],
    ['total', 'object', 'string'],
  ]);
  expect(JSON.stringify(drifts)).not.toContain('secret');
});

test('an entry that is not a line is dropped, and the others stay', () => {
  const { cart, drifts } = parseCart({
    line_items: [null, { sku: 'a' }, 'x', { sku: 'b', price: 7 }],
  });
  expect(cart).toStrictEqual({ line_items: [{ sku: 'a' }, { sku: 'b' }] });
  expect(drifts.map(({ path }) => path)).toEqual([
    'line_items[0]',
    'line_items[2]',
    'line_items[3].price',
  ]);
});

test('notices of any version have one shape', () => {
  const { cart } = parseCart({
    line_items: [],
    notice: [
      'CART_ITEMS_REMOVED',
      'Ships on Monday.',
      { code: 'LOW_STOCK', description: 'Only two left.' },
      { message: 'Hello', level: 'info' },
      7,
    ],
  });
  expect(cart.notice).toEqual([
    { code: 'CART_ITEMS_REMOVED' },
    { message: 'Ships on Monday.' },
    { code: 'LOW_STOCK', message: 'Only two left.', description: 'Only two left.' },
    { message: 'Hello', level: 'info' },
  ]);
});

test.each([
  [{}, 'line_items', 'undefined'],
  [{ line_items: null }, 'line_items', 'undefined'],
  [{ line_items: 'none' }, 'line_items', 'string'],
  [{ line_items: { 0: {} } }, 'line_items', 'object'],
  [[], '', 'array'],
  [null, '', 'null'],
  ['cart', '', 'string'],
  [42, '', 'number'],
])('%j cannot be a cart, and the error names endpoint and path', (body, path, received) => {
  expect(() => parseCart(body)).toThrow(
    expect.objectContaining({
      name: 'SchemaError',
      path,
      received,
      message: expect.stringContaining('GET /api/v1/domains/shop.luma.gift/cart'),
    }),
  );
});

test('nesting deeper than any call stack neither throws nor hangs', () => {
  const deep = JSON.parse(`${'[{"a":'.repeat(100_000)}null${'}]'.repeat(100_000)}`);
  const cart = parseBody(cartShape, { line_items: [], extra: deep }, { request });
  expect(cart.line_items).toEqual([]);
});

test('a hundred thousand invalid lines are dropped', () => {
  const line_items = Array.from({ length: 100_000 }, (_, index) =>
    index === 5 ? { sku: 'ok' } : 1,
  );
  expect(parseBody(cartShape, { line_items }, { request })).toEqual({
    line_items: [{ sku: 'ok' }],
  });
});

test('keys such as __proto__ stay plain data', () => {
  const body = JSON.parse(
    '{"line_items":[{"__proto__":{"sku":"x"}}],"constructor":1,"__proto__":{"total":{"value":1}}}',
  );
  const cart = parseBody(cartShape, body, { request });
  expect(cart.total).toBeUndefined();
  expect(cart.line_items[0]?.sku).toBeUndefined();
});
