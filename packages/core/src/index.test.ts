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
      "addLineItem",
      "addPromoCodes",
      "auditCart",
      "clearCart",
      "clearPromoCodes",
      "createFirmlyClient",
      "currencyDigits",
      "formatMoney",
      "getActiveCarts",
      "getActiveDomains",
      "getCart",
      "isCartNotFound",
      "isConflict",
      "isFirmlyError",
      "isHttpError",
      "isInvalidParameterError",
      "isNetworkError",
      "isNotEnoughStock",
      "isPromoCodeError",
      "isSchemaError",
      "isSessionError",
      "isStoreUnavailable",
      "isTimeoutError",
      "mayHaveBeenApplied",
      "memoryStorage",
      "removeLineItem",
      "sumMoney",
      "toMinorUnits",
      "updateLineItem",
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
