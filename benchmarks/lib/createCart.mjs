// @ts-check

/**
 * Creates a cart in the format of the API.
 *
 * @param {number} lines
 */
export function createCart(lines) {
  const amount = { currency: 'USD', value: 22, symbol: '$', number: 2200 };
  return {
    line_items: Array.from({ length: lines }, (_, index) => ({
      line_item_id: `line-${index}`,
      sku: `SKU-${index}`,
      base_sku: 'SKU',
      description: 'Radiant Tee',
      variant_description: 'M / Orange',
      quantity: 1,
      price: amount,
      line_price: amount,
      msrp: amount,
      image: { url: `https://cdn.example/${index}.jpg`, alt: 'A tee' },
      requires_shipping: true,
    })),
    sub_total: amount,
    tax: amount,
    total: amount,
  };
}
