import { type Cart, cartSchema } from '../schemas/cart.ts';
import { valueIn } from '../valueIn.ts';
import { read, type ReadOptions } from './read.ts';

/** The merchant's own cookies, and what a payment can be made with: not for a page's memory. */
const SECRETS = ['session', 'payment_handle'];

/** @throws SchemaError when the body cannot be a cart. */
export function readCart(body: unknown, options: ReadOptions): Cart {
  if (!options.rawBody) dropSecrets(body);
  const count = countLines(body);
  const cart = read(cartSchema, body, options);
  const dropped = count - cart.line_items.length;
  return dropped > 0 ? { ...cart, dropped_line_items: dropped } : cart;
}

function dropSecrets(body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  for (const key of SECRETS) Reflect.deleteProperty(body, key);
}

function countLines(body: unknown): number {
  const lines = valueIn(body, 'line_items');
  return Array.isArray(lines) ? lines.length : 0;
}
