import { expect, test } from 'vitest';

test('the entry exports exactly these names', async () => {
  expect(Object.keys(await import('./index.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "FirmlyProvider",
      "activeDomainsQueryKey",
      "activeDomainsQueryOptions",
      "addLineItemMutationOptions",
      "addPromoCodesMutationOptions",
      "cartQueryKey",
      "cartQueryOptions",
      "cartSettled",
      "clearCartMutationOptions",
      "clearPromoCodesMutationOptions",
      "persistableData",
      "persistableQuery",
      "removeLineItemMutationOptions",
      "restoreLineItemMutationOptions",
      "updateLineItemMutationOptions",
      "useActiveCarts",
      "useActiveDomains",
      "useAddLineItem",
      "useCart",
      "useCartCount",
      "useCartEditor",
      "useCarts",
      "useClearCart",
      "useFirmlyClient",
      "usePromoCodes",
      "useRemoveLineItem",
      "useSuspenseActiveDomains",
      "useSuspenseCart",
      "useUpdateLineItem",
    ]
  `);
});
