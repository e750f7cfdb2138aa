import {
  DeviceChangedError,
  HttpError,
  InvalidParameterError,
  SessionError,
} from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { errorMessage, postalCodeErrorMessage } from './errorMessage.ts';
import { en } from './locales/en.ts';

test('only an invalid domain means that the store cannot be found', () => {
  expect(errorMessage(new InvalidParameterError('domain', 'No domain'), en)).toBe(
    'This store can’t be found.',
  );
  expect(errorMessage(new InvalidParameterError('quantity', 'No quantity'), en)).toBe(
    'Something went wrong. Please try again.',
  );
});

test('a session that was replaced says that the cart is lost, a refused one that it cannot be shown', () => {
  expect(errorMessage(new DeviceChangedError('a change to the cart'), en)).toBe(
    'Your session has ended, and this cart could not be kept. Please add the items again.',
  );
  expect(errorMessage(new SessionError('Refused', 'InvalidAppId', 400), en)).toBe(
    'Your session has ended, so your cart can’t be shown. Try again to continue.',
  );
});

const SESSION = 'Your session has ended, so your cart can’t be shown. Try again to continue.';
const INVALID = 'The store does not accept what was entered. Please check it.';
const GONE = 'This option is no longer available.';
const UNKNOWN = 'Something went wrong. Please try again.';

test.each([
  [400, 'ErrorCountryNotSupported', 'The store does not deliver to this country.'],
  [
    400,
    'ErrorInvalidState',
    'This state or province does not belong to the country. Please check it.',
  ],
  [404, 'ErrorShipmentNotFound', GONE],
  [404, 'ErrorAddonNotFound', GONE],
  [400, 'ErrorCannotTransferSession', SESSION],
  [404, 'ErrorNoLineItem', 'This item is no longer available.'],
  [400, 'ValidationError', INVALID],
  [400, 'ErrorInvalidInputBody', INVALID],
  [400, 'InvalidRequest', INVALID],
  [400, 'TokenExpired', SESSION],
  [403, 'Forbidden', SESSION],
  [400, 'InvalidAPIToken', SESSION],
  [429, 'RateLimitExceeded', 'Too many requests. Please wait a moment.'],
  [429, undefined, 'Too many requests. Please wait a moment.'],
  [
    500,
    'ServiceUnavailable',
    'This store is not available right now. Please try again in a moment.',
  ],
  [422, 'ErrorNotEnoughStock', 'The store does not have that many.'],
  [422, 'ErrorInvalidPromoCode', 'This code is not valid.'],
  [404, 'RouteNotFound', UNKNOWN],
  [400, 'ErrorOfTomorrow', UNKNOWN],
])('%i %s has its sentence', (status, code, sentence) => {
  const description = 'For programmers only';
  expect(errorMessage(new HttpError({ status, code, description }), en)).toBe(sentence);
});

test('a refused postal code has the store’s own short sentence, else one for its kind', () => {
  const refused = (description: string, code = 'ValidationError') =>
    postalCodeErrorMessage(new HttpError({ status: 400, code, description }), en);
  expect(refused(' Use 5 digits &ndash; as 90210 ')).toBe('Use 5 digits – as 90210');
  expect(refused(' ')).toBe(INVALID);
  expect(refused('x'.repeat(200))).toBe(INVALID);
  expect(refused('For programmers only', 'RateLimitExceeded')).toBe(
    'Too many requests. Please wait a moment.',
  );
});
