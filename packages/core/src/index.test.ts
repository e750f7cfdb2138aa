import { expect, test } from 'vitest';

test('the entries export what is documented, and nothing else', async () => {
  expect(Object.keys(await import('./index.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "FirmlyError",
      "HttpError",
      "InvalidParameterError",
      "NetworkError",
      "SchemaError",
      "SessionError",
      "TimeoutError",
      "createFirmlyClient",
      "currencyDigits",
      "formatMoney",
      "getActiveDomains",
      "getCart",
      "isCartNotFound",
      "isFirmlyError",
      "isHttpError",
      "isSchemaError",
      "isStoreUnavailable",
      "memoryStorage",
    ]
  `);
  expect(Object.keys(await import('./money/index.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "currencyDigits",
      "formatMoney",
    ]
  `);
});
