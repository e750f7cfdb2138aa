import { expect, test } from 'vitest';

test('the entry exports what is documented, and nothing else', async () => {
  expect(Object.keys(await import('./index.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "FirmlyProvider",
      "activeDomainsQueryKey",
      "activeDomainsQueryOptions",
      "cartQueryKey",
      "cartQueryOptions",
      "isFastAnswer",
      "persistableData",
      "persistableQuery",
      "useActiveCarts",
      "useActiveDomains",
      "useCart",
      "useCartCount",
      "useCarts",
      "useFirmlyClient",
      "useSuspenseActiveDomains",
      "useSuspenseCart",
    ]
  `);
});
