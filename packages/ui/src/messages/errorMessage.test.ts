import { DeviceChangedError, InvalidParameterError, SessionError } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { errorMessage } from './errorMessage.ts';
import { en } from './locales/en.ts';

test('only an invalid domain means that the store cannot be found', () => {
  expect(errorMessage(new InvalidParameterError('domain', 'No domain'), en)).toBe(
    'This store cannot be found.',
  );
  expect(errorMessage(new InvalidParameterError('quantity', 'No quantity'), en)).toBe(
    'Something went wrong. Please try again.',
  );
});

test('a replaced session and a refused session have the same sentence', () => {
  const replaced = errorMessage(new DeviceChangedError('a change to the cart'), en);
  expect(replaced).toMatch(/^Your session has ended/);
  expect(errorMessage(new SessionError('Refused', 'InvalidAppId', 400), en)).toBe(replaced);
});
