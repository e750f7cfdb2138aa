import { expect, test } from 'vitest';

test('the entry exports exactly these names', async () => {
  expect(Object.keys(await import('./index.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "AddToCartButton",
      "FirmlyCart",
      "FirmlyCartButton",
      "FirmlyCartDrawer",
      "FirmlyCartProvider",
      "toGa4",
      "useCartDrawer",
      "useCartSummary",
    ]
  `);
});
