import { expect, test } from 'vitest';
import { priceCart } from '../cart/priceCart.ts';
import { seeds } from './seeds.ts';

const demoCarts = seeds.demo.map(({ store, draft }) => priceCart(store, draft));
const minor = ({ value, currency }: { value: number; currency: string }) =>
  Math.round(value * 10 ** (currency === 'JPY' ? 0 : currency === 'KWD' ? 3 : 2));

test('the totals of every cart but the fixture add up', () => {
  const ours = demoCarts.filter((cart) => cart.shop_id !== undefined);
  expect(ours).toHaveLength(6);
  for (const cart of ours) {
    const lines = cart.line_items.reduce((sum, line) => sum + minor(line.line_price), 0);
    expect(minor(cart.sub_total)).toBe(lines);
    const discount = cart.cart_discount ? minor(cart.cart_discount) : 0;
    const shipping = cart.shipping_total ? minor(cart.shipping_total) : 0;
    expect(minor(cart.total)).toBe(lines - discount + shipping + minor(cart.tax));
  }
});

test('line ids are unique and always the same', () => {
  const ids = demoCarts.flatMap((cart) => cart.line_items.map((line) => line.line_item_id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toBe('558e3f4d-3076-4c5e-897e-37abb7c4c314');
});

test('the demo covers the content of real carts', () => {
  const lines = demoCarts.flatMap((cart) => cart.line_items);
  expect(new Set(demoCarts.map((cart) => cart.total.currency)).size).toBe(5);
  expect(lines.some((line) => line.msrp && line.msrp.value > line.price.value)).toBe(true);
  expect(lines.some((line) => line.quantity > 1)).toBe(true);
  expect(lines.some((line) => line.recurring === 'monthly')).toBe(true);
  expect(lines.some((line) => line.image === undefined)).toBe(true);
  expect(lines.some((line) => line.variant_description)).toBe(true);
  expect(lines.some((line) => line.price.number === undefined)).toBe(true);
  expect(demoCarts.some((cart) => cart.cart_status === 'submitted')).toBe(true);
  expect(demoCarts.flatMap((cart) => cart.notice ?? [])).toEqual([
    'CART_ITEMS_REMOVED',
    'The Amber Bud Vase is nearly gone: two are left.',
  ]);
});

test('every drawing is a small picture without text or scripts', () => {
  const drawn = demoCarts
    .flatMap((cart) => cart.line_items)
    .flatMap(({ image }) => (image?.url.startsWith('data:') ? [image] : []));
  expect(drawn.length).toBeGreaterThan(10);
  for (const { url, alt } of drawn) {
    expect(alt).not.toBe('');
    expect(url).toMatch(/^data:image\/svg\+xml,[!$-;=?-Z_a-z~]+$/);
    expect(url.length).toBeLessThan(1500);
    const svg = decodeURIComponent(url.slice('data:image/svg+xml,'.length));
    expect(svg).toMatch(/^<svg xmlns='http:\/\/www\.w3\.org\/2000\/svg'[^]+<\/svg>$/);
    expect(svg).not.toMatch(/<(script|text|image|foreignObject)|href/i);
  }
});
