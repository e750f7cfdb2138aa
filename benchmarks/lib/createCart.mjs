// @ts-check

// A GIF of one pixel, so that no request is made and no picture fails.
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** @param {number} number In minor units. */
const money = (number) => ({ currency: 'USD', value: number / 100, symbol: '$', number });

/**
 * Creates a cart in the format of the API.
 *
 * @param {number} lines
 * @param {{ titles?: 'distinct' | 'equal', quantities?: Readonly<Record<string, number>> }} [options] `titles` are those of
 *   the lines, `distinct` by default. `quantities` are by `sku`, 1 by default.
 */
export function createCart(lines, { titles = 'distinct', quantities = {} } = {}) {
  const line_items = Array.from({ length: lines }, (_, index) => {
    const sku = `SKU-${index}`;
    const quantity = quantities[sku] ?? 1;
    const price = 1000 + (index % 90) * 100;
    return {
      line_item_id: `line-${index}`,
      sku,
      base_sku: 'SKU',
      description: titles === 'equal' ? 'Radiant Tee' : `Radiant Tee ${index}`,
      variant_description: 'M / Orange',
      quantity,
      price: money(price),
      line_price: money(price * quantity),
      msrp: money(price),
      image: { url: `${PICTURE}#${index}`, alt: 'A tee' },
      requires_shipping: true,
    };
  });
  const total = line_items.reduce((sum, line) => sum + line.line_price.number, 0);
  return { line_items, sub_total: money(total), tax: money(825), total: money(total + 825) };
}
