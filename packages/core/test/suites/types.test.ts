import { expect, expectTypeOf, test } from 'vitest';
import {
  addLineItem,
  type AddLineItemParameters,
  addPromoCodes,
  type Cart,
  clearCart,
  clearPromoCodes,
  createFirmlyClient,
  type FirmlyClientOptions,
  getActiveCarts,
  getActiveDomains,
  getCart,
  type GetCartErrorType,
  getPostalCode,
  type HttpError,
  isHttpError,
  type LineItem,
  type Money,
  type Notice,
  removeLineItem,
  type RetryOptions,
  setPostalCode,
  setShippingInfo,
  type SetShippingInfoParameters,
  setShippingMethod,
  sumMoney,
  type TokenStorage,
  updateLineItem,
  type UpdateLineItemParameters,
} from '../../src/index.ts';

test('endpoints return their documented types', () => {
  expectTypeOf(getCart).returns.resolves.toEqualTypeOf<Cart>();
  expectTypeOf(getActiveDomains).returns.resolves.toEqualTypeOf<string[]>();
  expectTypeOf(getActiveCarts).returns.resolves.toEqualTypeOf<{
    domains: string[];
    carts: Cart[];
  }>();
  for (const call of [getPostalCode, setPostalCode] as const) {
    expectTypeOf(call).returns.resolves.toEqualTypeOf<{ postal_code?: string | undefined }>();
  }
  expectTypeOf(sumMoney).returns.items.toExtend<Money>();
});

test('every mutation returns the whole cart', () => {
  for (const write of [addLineItem, updateLineItem, removeLineItem] as const) {
    expectTypeOf(write).returns.resolves.toEqualTypeOf<Cart>();
  }
  for (const write of [clearCart, addPromoCodes, clearPromoCodes] as const) {
    expectTypeOf(write).returns.resolves.toEqualTypeOf<Cart>();
  }
  for (const write of [setShippingInfo, setShippingMethod] as const) {
    expectTypeOf(write).returns.resolves.toEqualTypeOf<Cart>();
  }
});

test('a cart’s line, platform_id and address fit a mutation unchanged', () => {
  type Parameters = UpdateLineItemParameters;
  expectTypeOf<LineItem>().toExtend<Parameters['line']>();
  expectTypeOf<NonNullable<Cart['shipping_info']>>().toExtend<
    SetShippingInfoParameters['shippingInfo']
  >();
  expectTypeOf<Cart['platform_id']>().toExtend<Parameters['platformId']>();
  expectTypeOf<LineItem['variant_handles']>().toExtend<AddLineItemParameters['variantHandles']>();
});

test('a cart has its documented keys, all but the lines optional, and no others', () => {
  expectTypeOf<Cart['line_items']>().toExtend<LineItem[]>();
  expectTypeOf<Cart['total']>().toExtend<Money | undefined>();
  expectTypeOf<Cart['notice']>().toExtend<Notice[] | undefined>();
  expectTypeOf<{ line_items: [] }>().toExtend<Cart>();
  // @ts-expect-error -- a misspelt key is an error, although unknown keys are kept at run time.
  expectTypeOf<Cart['line_itmes']>();
});

test('documented statuses are suggested, others fit', () => {
  expectTypeOf<'submitted'>().toExtend<NonNullable<Cart['cart_status']>>();
  expectTypeOf<'from_the_future'>().toExtend<NonNullable<Cart['cart_status']>>();
});

test('a guard narrows an error to its class', () => {
  expectTypeOf<GetCartErrorType['name']>().toEqualTypeOf<string>();
  const error: unknown = undefined;
  if (isHttpError(error)) {
    expectTypeOf(error).toEqualTypeOf<HttpError>();
    expectTypeOf(error.status).toEqualTypeOf<number>();
  }
});

test('a client has an app id or an access token, never both', () => {
  expectTypeOf<{ appId: string }>().toExtend<FirmlyClientOptions>();
  expectTypeOf<{ accessToken: () => Promise<string> }>().toExtend<FirmlyClientOptions>();
  expectTypeOf<{ appId: string; accessToken: string }>().not.toExtend<FirmlyClientOptions>();
  expectTypeOf<{ baseUrl: string }>().not.toExtend<FirmlyClientOptions>();
});

/** The optional keys of `T` that do not accept `undefined`, as a value from `process.env` may be. */
type ExactKeys<T> = T extends unknown
  ? {
      [Key in keyof T]-?: T extends Record<Key, T[Key]>
        ? never
        : undefined extends Required<T>[Key]
          ? never
          : Key;
    }[keyof T]
  : never;

test('every option accepts undefined, which means its default', () => {
  const missing: undefined | string = process.env['FIRMLY_UNSET'];
  const shared = {
    baseUrl: missing,
    fetch: undefined,
    timeoutMs: undefined,
    maxResponseBytes: undefined,
    retry: { attempts: undefined, baseDelayMs: undefined, maxDelayMs: undefined },
    cacheKey: missing,
    keepSecrets: undefined,
    onDrift: undefined,
  };
  const client = createFirmlyClient({
    ...shared,
    appId: 'a',
    storage: undefined,
    accessToken: undefined,
  });
  expect(client.baseUrl).toBe('https://api.firmly.work');
  expect(client.ownsDefaultSession).toBe(true);
  createFirmlyClient({
    ...shared,
    retry: undefined,
    accessToken: 't',
    appId: undefined,
    storage: undefined,
  });
  expectTypeOf<ExactKeys<FirmlyClientOptions>>().toBeNever();
  expectTypeOf<ExactKeys<RetryOptions>>().toBeNever();
  expectTypeOf<ExactKeys<TokenStorage>>().toBeNever();
});
