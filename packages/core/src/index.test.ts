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
      "auditCart",
      "createFirmlyClient",
      "currencyDigits",
      "formatMoney",
      "getActiveDomains",
      "getCart",
      "isCartNotFound",
      "isFirmlyError",
      "isHttpError",
      "isInvalidParameterError",
      "isNetworkError",
      "isSchemaError",
      "isSessionError",
      "isStoreUnavailable",
      "isTimeoutError",
      "memoryStorage",
      "sumMoney",
      "toMinorUnits",
    ]
  `);
  expect(Object.keys(await import('./money/index.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "currencyDigits",
      "formatMoney",
      "sumMoney",
      "toMinorUnits",
    ]
  `);
});
