import { expect, test } from 'vitest';

test('the entry exports what is documented, and nothing else', async () => {
  expect(Object.keys(await import('./index.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "CartSummary",
      "DomainSwitcher",
      "FirmlyUIProvider",
      "LineItemRow",
      "Money",
      "NoticeList",
      "en",
    ]
  `);
});
