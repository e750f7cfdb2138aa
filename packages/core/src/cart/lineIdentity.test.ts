import { expect, test } from 'vitest';
import type { LineItem } from '../schemas/lineItem.ts';
import { lineIdentity } from './lineIdentity.ts';

const TEE: LineItem = {
  sku: 'TEE-M',
  base_sku: 'TEE',
  line_item_id: 'a',
  description: 'Tee',
  variant_handles: ['m', 'white'],
  variant_description: 'M / White',
};

test.each<[string, LineItem]>([
  ['another line_item_id', { ...TEE, line_item_id: 'b' }],
  ['no line_item_id', { ...TEE, line_item_id: undefined }],
  ['another quantity', { ...TEE, quantity: 7 }],
  ['another price', { ...TEE, price: { currency: 'USD', value: 1 } }],
  ['another title', { ...TEE, description: 'T-shirt' }],
  ['another variant text', { ...TEE, variant_description: 'M / Blanc' }],
])('%s leaves a line the same', (_, line) => {
  expect(lineIdentity(line)).toBe(lineIdentity(TEE));
});

test.each<[string, LineItem]>([
  ['another sku', { ...TEE, sku: 'TEE-L' }],
  ['another variant handle', { ...TEE, variant_handles: ['l', 'white'] }],
  ['variant handles in another order', { ...TEE, variant_handles: ['white', 'm'] }],
])('%s makes another line', (_, line) => {
  expect(lineIdentity(line)).not.toBe(lineIdentity(TEE));
});

test('a line without a sku is identified by its base sku, else by its id, else by its title', () => {
  const { sku: _, ...withoutSku } = TEE;
  expect(lineIdentity(withoutSku)).toBe(lineIdentity({ ...withoutSku, line_item_id: 'b' }));
  const { base_sku: __, ...withoutSkus } = withoutSku;
  expect(lineIdentity(withoutSkus)).not.toBe(lineIdentity({ ...withoutSkus, line_item_id: 'b' }));
  expect(lineIdentity(withoutSkus)).toBe(lineIdentity({ ...withoutSkus, description: 'Other' }));
  expect(lineIdentity({ description: 'Mug' })).not.toBe(lineIdentity({ description: 'Tee' }));
});

test('separators in a sku do not make two lines equal', () => {
  expect(lineIdentity({ sku: 'a","b' })).not.toBe(
    lineIdentity({ sku: 'a', variant_handles: ['b'] }),
  );
  expect(lineIdentity({ sku: 'a', variant_handles: ['b', 'c'] })).not.toBe(
    lineIdentity({ sku: 'a', variant_handles: ['b,c'] }),
  );
});
