import { expect, test } from 'vitest';

test('the entry exports exactly these names', async () => {
  expect(Object.keys(await import('./index.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "FirmlyCart",
      "FirmlyCartProvider",
      "useCartSummary",
    ]
  `);
});
