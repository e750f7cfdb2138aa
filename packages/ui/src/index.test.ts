import { expect, test } from 'vitest';

test('the entry exports only documented names, and all of them', async () => {
  expect(Object.keys(await import('./index.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "CartAnnouncer",
      "CartDrawer",
      "CartErrorState",
      "CartHeader",
      "CartNotices",
      "CartSkeleton",
      "CartStatusBadge",
      "CartSummary",
      "CartTotals",
      "CheckoutBar",
      "DomainSwitcher",
      "EmptyCart",
      "FirmlyUIProvider",
      "LineItemList",
      "LineItemRow",
      "Money",
      "Notice",
      "NoticeList",
      "PaymentMethods",
      "PostalCodeForm",
      "ProductImage",
      "PromoCodeForm",
      "QuantityStepper",
      "Shipments",
      "ShippingAddress",
      "ShippingMethods",
      "UnreadableLines",
      "en",
      "lineErrorMessage",
      "safeHref",
      "useFirmlyUI",
    ]
  `);
});
