import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpus, type CorpusCase } from '../../../../test/wireCorpus.ts';
import { isSchemaError } from '../errors/guards.ts';
import type { Drift } from './parseBody.ts';
import { parseCart } from './parseCart.ts';

const request = { method: 'GET', path: '/api/v1/domains/shop.luma.gift/cart' };

function bodyOf(cases: readonly CorpusCase[]) {
  const merge = (part: 'cart' | 'line') => Object.assign({}, ...cases.map((each) => each[part]));
  return { ...merge('cart'), line_items: [{ line_item_id: 'a', ...merge('line') }] };
}

function describeExpected(cases: readonly CorpusCase[]) {
  const body = bodyOf(cases);
  const kept = (part: 'cart' | 'line') =>
    Object.assign({}, ...cases.map((each) => each.keeps?.[part]));
  return { ...body, ...kept('cart'), line_items: [{ ...body.line_items[0], ...kept('line') }] };
}

function readAll(body: unknown) {
  const drifts: Drift[] = [];
  const cart = parseCart(structuredClone(body), {
    request,
    onDrift: (drift) => drifts.push(drift),
  });
  return { cart, drifts };
}

test.each(corpus)('a cart with $title is parsed completely', (each) => {
  expect(readAll(bodyOf([each]))).toEqual({ cart: describeExpected([each]), drifts: [] });
});

test('a cart with a random selection of these is parsed completely', () => {
  fc.assert(
    fc.property(fc.subarray(corpus), (cases) => {
      const merged = cases.filter(
        // Two cases of one key would overwrite each other in part.
        (each, index) => !cases.slice(0, index).some((other) => shareKeys(each, other)),
      );
      expect(readAll(bodyOf(merged))).toEqual({ cart: describeExpected(merged), drifts: [] });
    }),
  );
});

test('secrets are dropped, unless keepSecrets is set', () => {
  const body = { line_items: [], session: { cookies: ['secret'] }, payment_handle: 'secret' };
  expect(JSON.stringify(readAll(body).cart)).not.toContain('secret');
  expect(parseCart(structuredClone(body), { request, keepSecrets: true })).toEqual(body);
});

test('dropped_line_items counts the dropped lines', () => {
  const { cart } = readAll({ line_items: [null, { sku: 'a' }, 'x', 7] });
  expect(cart).toEqual({ line_items: [{ sku: 'a' }], dropped_line_items: 3 });
  expect(readAll(cart).cart).toEqual(cart);
  expect(readAll({ line_items: [{ sku: 'a' }] }).cart).not.toHaveProperty('dropped_line_items');
  expect(readAll({ line_items: [{}, { unknown: 1 }, { price: 7 }] }).cart).toEqual({
    line_items: [],
    dropped_line_items: 3,
  });
  expect(readAll({ line_items: [], dropped_line_items: -7 }).cart).toEqual({ line_items: [] });
});

test('an onDrift that throws does not make the call fail', () => {
  const onDrift = () => {
    throw new Error('tracker is down');
  };
  expect(parseCart({ line_items: [{ sku: 'a', quantity: 'x' }] }, { request, onDrift })).toEqual({
    line_items: [{ sku: 'a' }],
  });
});

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('NaN', 'Infinity', '-', '1e999', '\uD800', '__proto__', 'constructor', ''),
);
const hostileNumber = fc.oneof(fc.double(), fc.constantFrom(1e308, -1e308, -0, 2 ** 53));
const leaf = fc.oneof(hostileText, hostileNumber, fc.boolean(), fc.constant(null));
const key = fc.oneof(
  fc.constantFrom(
    'line_items',
    'price',
    'value',
    'currency',
    'number',
    'quantity',
    'image',
    'url',
    'notice',
    'total',
    'code',
    'message',
    'shipping_info',
    'shipping_method_options',
    'payment_method_options',
    'session',
    '__proto__',
    'constructor',
    'toString',
    'length',
    '0',
  ),
  hostileText,
);
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.array(tie('anything'), { maxLength: 6 }),
    fc
      .array(fc.tuple(key, tie('anything')), { maxLength: 8 })
      .map((entries) => toJsonObject(entries)),
  ),
}));
const almostCart = fc
  .tuple(fc.array(anything, { maxLength: 5 }), anything)
  .map(([line_items, rest]) => ({ ...Object(rest), line_items }));

test('any JSON gives a cart or a SchemaError, and parsing a cart again changes nothing', () => {
  let carts = 0;
  fc.assert(
    fc.property(fc.oneof(anything, almostCart), (body) => {
      const json = JSON.stringify(body);
      try {
        const { cart } = readAll(JSON.parse(json));
        carts += 1;
        expect(readAll(cart)).toEqual({ cart, drifts: [] });
        expect(readAll(JSON.parse(JSON.stringify(cart))).cart).toEqual(cart);
      } catch (error) {
        if (!isSchemaError(error)) throw error;
      }
    }),
    { numRuns: 2000 },
  );
  // Else the property would hold of nothing.
  expect(carts).toBeGreaterThan(500);
});

test.each([
  [
    '10,000 lines',
    { line_items: Array.from({ length: 10_000 }, (_, index) => ({ sku: `s${index}` })) },
  ],
  ['5 MB in one string', { line_items: [{ sku: 'x'.repeat(5_000_000) }] }],
  ['10,000 broken lines', { line_items: Array.from({ length: 10_000 }, () => 'x') }],
])('%s still give a cart', (_, body) => {
  const count = body.line_items.length;
  const cart = parseCart(body, { request });
  expect(cart.line_items.length + (cart.dropped_line_items ?? 0)).toBe(count);
});

test('5 MB of invalid lines are refused', () => {
  const body = { line_items: Array.from({ length: 1_000_000 }, () => 'x') };
  expect(() => parseCart(body, { request })).toThrow(
    'expected fewer than 100,000 broken parts at the top, found more',
  );
});

function shareKeys(a: CorpusCase, b: CorpusCase): boolean {
  return (['cart', 'line'] as const).some((part) =>
    Object.keys(a[part] ?? {}).some((name) => Object.hasOwn(b[part] ?? {}, name)),
  );
}

/** As JSON.parse makes it: `__proto__` is a key like any other. */
function toJsonObject(entries: [string, unknown][]): unknown {
  return JSON.parse(
    `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`,
  );
}

describe('a documented field in another form', () => {
  const parse = (body: object) => {
    const { cart, drifts } = readAll({ line_items: [], ...body });
    return { cart, paths: drifts.map(({ path }) => path) };
  };
  const parseLine = (line: object) => {
    const { cart, paths } = parse({ line_items: [{ sku: 'MUG', ...line }] });
    return { line: cart.line_items[0], paths };
  };

  test.each([
    [{ sku: 41_854_992_941_092 }, { sku: '41854992941092' }],
    [{ line_item_id: 9_876_543_210 }, { line_item_id: '9876543210' }],
    [{ description: 1984 }, { description: '1984' }],
    [{ variant_handles: [42, 'M'] }, { variant_handles: ['42', 'M'] }],
    [{ quantity: '2' }, { quantity: 2 }],
    [{ quantity: ' 2.5 ' }, { quantity: 2.5 }],
    [{ fixed_quantity: 'true' }, { fixed_quantity: true }],
    [{ fixed_quantity: 0 }, { fixed_quantity: false }],
    [{ price: { currency: 'USD', number: '2250' } }, { price: { currency: 'USD', number: 2250 } }],
    [{ image: '//cdn.example/a.jpg' }, { image: { url: '//cdn.example/a.jpg' } }],
  ])('of a line is read: %j', (sent, read) => {
    const { line, paths } = parseLine(sent);
    expect(line).toMatchObject(read);
    expect(paths).toEqual([]);
  });

  test.each([
    // As a double it is another number.
    [{ sku: 2 ** 53 + 2 }, 'sku'],
    [{ quantity: 'two' }, 'quantity'],
    [{ quantity: '9'.repeat(400) }, 'quantity'],
    [{ fixed_quantity: 'perhaps' }, 'fixed_quantity'],
    [{ fixed_quantity: [true] }, 'fixed_quantity'],
    // In which currency?
    [{ price: 22.5 }, 'price'],
    [{ image: 7 }, 'image'],
  ])('of a line is dropped and reported where it is ambiguous: %j', (sent, field) => {
    const { line, paths } = parseLine({ line_item_id: 'a', ...sent });
    expect(line).not.toHaveProperty(field);
    expect(paths).toEqual([`line_items[0].${field}`]);
  });

  test.each([
    [[{ code: 'SUMMER', applicable: true }], ['SUMMER']],
    [
      ['WELCOME', 2024, { code: 10 }],
      ['WELCOME', '2024', '10'],
    ],
    [[{ id: 7 }, null, 'SUMMER'], ['SUMMER']],
    ['SUMMER', ['SUMMER']],
    [{ code: 'SUMMER' }, ['SUMMER']],
  ])('promo codes are read: %j', (coupons, codes) => {
    expect(parse({ coupons, promo_codes: coupons }).cart).toMatchObject({
      coupons: codes,
      promo_codes: codes,
    });
  });

  test.each(['CART_ITEMS_REMOVED', { code: 'CART_ITEMS_REMOVED' }])(
    'a notice alone is read: %j',
    (notice) => {
      const { cart, paths } = parse({ notice });
      expect(cart.notice).toEqual([{ code: 'CART_ITEMS_REMOVED' }]);
      expect(paths).toEqual([]);
    },
  );

  test('a postal code and a phone number are texts: as numbers they have lost their zeros', () => {
    const { cart, paths } = parse({ shipping_info: { postal_code: 2134, phone: 15, city: 7 } });
    expect(cart.shipping_info).toEqual({ city: '7' });
    expect(paths).toEqual(['shipping_info.phone', 'shipping_info.postal_code']);
  });
});
