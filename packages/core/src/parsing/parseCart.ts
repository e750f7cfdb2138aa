import type { Cart } from '../schemas/cart.ts';
import { getOwn } from '../utils/getOwn.ts';
import { parseBody, type ParseOptions } from './parseBody.ts';
import { cartShape } from './shapes.ts';

/** The store's cookies and the means of payment. They do not belong in a page's memory. */
const SENSITIVE_FIELDS = ['session', 'payment_handle'];

/** A line has at least one of these fields. An entry without any of them cannot be shown, so it is dropped. */
const IDENTIFYING_FIELDS = [
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

/** @throws SchemaError if the body cannot be a cart. */
export function parseCart(body: unknown, options: ParseOptions): Cart {
  if (!options.keepSecrets) dropSecrets(body);
  const count = countLines(body);
  const cart = parseBody(cartShape, body, options);
  const line_items = cart.line_items.filter((line) =>
    IDENTIFYING_FIELDS.some((key) => line[key] !== undefined),
  );
  const dropped = (cart.dropped_line_items ?? 0) + count - line_items.length;
  return { ...cart, line_items, ...(dropped > 0 && { dropped_line_items: dropped }) };
}

function dropSecrets(body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  for (const key of SENSITIVE_FIELDS) Reflect.deleteProperty(body, key);
}

function countLines(body: unknown): number {
  const lines = getOwn(body, 'line_items');
  return Array.isArray(lines) ? lines.length : 0;
}
