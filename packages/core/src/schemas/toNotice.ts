import { getOwn } from '../utils/getOwn.ts';

/** A message from the store about this cart: a code, a sentence, or both. Source: `notice[]`. */
export interface Notice {
  /** For programs: `CART_ITEMS_REMOVED`. */
  code?: string | undefined;
  /** The store's own sentence. Text, never HTML. */
  message?: string | undefined;
  /** The line that it is about, by its id or its product. */
  line_item_id?: string | undefined;
  sku?: string | undefined;
}

const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

/** v1 sends strings; other versions send objects with the sentence under one of three names. */
export function toNotice(entry: unknown): Notice | undefined {
  if (typeof entry === 'string' && entry) {
    return CODE.test(entry) ? { code: entry } : { message: entry };
  }
  if (typeof entry !== 'object' || entry === null) return undefined;
  const code = textIn(entry, 'code');
  const message = ['message', 'description', 'text'].map((key) => textIn(entry, key)).find(Boolean);
  if (!code && !message) return undefined;
  const { code: _, message: __, line_item_id: ___, sku: ____, ...rest }: Notice = entry;
  const [line_item_id, sku] = [idIn(entry, 'line_item_id'), idIn(entry, 'sku')];
  return {
    ...rest,
    ...(code && { code }),
    ...(message && { message }),
    ...(line_item_id && { line_item_id }),
    ...(sku && { sku }),
  };
}

/** Some stores send ids as numbers. */
function idIn(entry: object, key: string): string | undefined {
  const value = getOwn(entry, key);
  return typeof value === 'number' ? String(value) : textIn(entry, key);
}

function textIn(entry: object, key: string): string | undefined {
  const value = getOwn(entry, key);
  return typeof value === 'string' ? value : undefined;
}
