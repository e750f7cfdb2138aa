import { type Cart, cartSchema } from '../schemas/cart.ts';
import { getOwn } from '../utils/getOwn.ts';
import { read, type ReadOptions } from './parseBody.ts';

/** The merchant's own cookies, and what a payment can be made with: not for a page's memory. */
const SECRETS = ['session', 'payment_handle'];

/** A line has at least one of these; what has none is nothing anybody could show or speak of. */
const TELLING = [
  'line_item_id',
  'sku',
  'base_sku',
  'description',
  'variant_description',
  'image',
  'price',
  'line_price',
  'quantity',
] as const;

/** @throws SchemaError when the body cannot be a cart. */
export function parseCart(body: unknown, options: ReadOptions): Cart {
  if (!options.keepSecrets) dropSecrets(body);
  const count = countLines(body);
  const cart = read(cartSchema, body, options);
  const line_items = cart.line_items.filter((line) =>
    TELLING.some((key) => line[key] !== undefined),
  );
  const dropped = (cart.dropped_line_items ?? 0) + count - line_items.length;
  return { ...cart, line_items, ...(dropped > 0 && { dropped_line_items: dropped }) };
}

function dropSecrets(body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  for (const key of SECRETS) Reflect.deleteProperty(body, key);
}

function countLines(body: unknown): number {
  const lines = getOwn(body, 'line_items');
  return Array.isArray(lines) ? lines.length : 0;
}
