import { expect, test } from 'vitest';

test('the entries export exactly these values', async () => {
  expect(Object.keys(await import('./index.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "CartSubmittedError",
      "DeviceChangedError",
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
      "createMemoryStorage",
      "createServerSession",
      "currencyDigits",
      "formatMoney",
      "getActiveCarts",
      "getActiveDomains",
      "getCart",
      "isCartNotFound",
      "isCartSubmittedError",
      "isConflict",
      "isDeviceChangedError",
      "isFirmlyError",
      "isHttpError",
      "isInvalidParameterError",
      "isNetworkError",
      "isNotEnoughStock",
      "isOutcomeUnknown",
      "isPromoCodeError",
      "isSchemaError",
      "isSessionError",
      "isStoreUnavailable",
      "isTimeoutError",
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
