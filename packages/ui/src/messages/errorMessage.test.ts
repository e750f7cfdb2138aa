import { DeviceChangedError, InvalidParameterError, SessionError } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { errorMessage } from './errorMessage.ts';
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
