import { expect, test } from 'vitest';
import { SESSION_PATH } from '../utils/paths.ts';
import { CartSubmittedError } from './CartSubmittedError.ts';
import { DeviceChangedError } from './DeviceChangedError.ts';
import {
  isCartNotFound,
  isCartSubmittedError,
  isConflict,
  isCountryNotSupported,
  isDeviceChangedError,
  isFirmlyError,
  isHttpError,
  isNetworkError,
  isNotEnoughStock,
  isPromoCodeError,
  isStoreUnavailable,
  isTimeoutError,
} from './guards.ts';
import { HttpError } from './HttpError.ts';

const guards = { isConflict, isCountryNotSupported, isNotEnoughStock, isPromoCodeError };

test.each([
  [409, 'ErrorCartSubmitted', ['isConflict']],
  [409, undefined, ['isConflict']],
  [400, 'ErrorNotEnoughStock', ['isNotEnoughStock']],
  [422, 'ErrorNotEnoughStock', ['isNotEnoughStock']],
  [400, 'ErrorInvalidPromoCode', ['isPromoCodeError']],
  [422, 'ErrorPromoNotAvailable', ['isPromoCodeError']],
  [422, 'ErrorClearPromoCodeNotAllowed', ['isPromoCodeError']],
  [422, 'ErrorInvalidPromoCodeFormat', []],
  [422, undefined, []],
  [400, 'ErrorCountryNotSupported', ['isCountryNotSupported']],
  [400, 'ErrorInvalidInputBody', []],
])('a %s %s is %j', (status, code, names) => {
  const error = new HttpError({ status, code });
  const matching = Object.entries(guards).filter(([, guard]) => guard(error));
  expect(matching.map(([name]) => name)).toEqual(names);
  for (const guard of Object.values(guards)) expect(guard({ status, code })).toBe(false);
});

test('the guards work for errors of another copy of this package', () => {
  const foreign = {
    isFirmlyError: true,
    name: 'HttpError',
    status: 503,
    code: 'ErrorStoreUnavailable',
  };
  expect([isHttpError(foreign), isStoreUnavailable(foreign), isNetworkError(foreign)]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isTimeoutError(new DOMException('late', 'TimeoutError'))).toBe(false);
  expect([null, undefined, 'HttpError', {}].map(isFirmlyError)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('the guards tell a store’s 503 from the session’s, and a cart’s 404 from others', () => {
  const error = (status: number, path: string, code?: string) =>
    new HttpError({ status, code, request: { method: 'GET', path } });
  const cart = '/api/v1/domains/a.example/cart';
  expect(isStoreUnavailable(error(503, cart))).toBe(true);
  expect(isStoreUnavailable(error(503, SESSION_PATH))).toBe(false);
  expect(isCartNotFound(error(404, cart, 'ErrorCartNotFound'))).toBe(true);
  expect(isCartNotFound(error(404, cart))).toBe(false);
});

test('the guards tell a submitted cart from a replaced device', () => {
  const submitted = new CartSubmittedError('a.example');
  const replaced = new DeviceChangedError('PUT /api/v1/domains/a.example/cart');
  expect([submitted, replaced].map(isCartSubmittedError)).toEqual([true, false]);
  expect([submitted, replaced].map(isDeviceChangedError)).toEqual([false, true]);
});
