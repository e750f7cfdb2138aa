import { expect, test } from 'vitest';
import { HttpError } from './HttpError.ts';
import { InvalidParameterError } from './InvalidParameterError.ts';
import { isOutcomeUnknown } from './isOutcomeUnknown.ts';
import { NetworkError } from './NetworkError.ts';
import { SchemaError } from './SchemaError.ts';
import { SessionError } from './SessionError.ts';
import { TimeoutError } from './TimeoutError.ts';

const write = { method: 'PUT', path: '/api/v1/domains/a.example/cart/line-items/x' };
const read = { method: 'GET', path: '/api/v1/domains/a.example/cart' };
const session = { method: 'POST', path: '/api/v1/browser-session' };

const noAnswerTo = (request: typeof write) => [
  new NetworkError(request, new Error('ECONNRESET')),
  new TimeoutError(request, 10_000),
  new SchemaError({ request, path: '', expected: 'JSON', received: 'HTML' }),
  new HttpError({ request, status: 500 }),
  new HttpError({ request, status: 503, code: 'ErrorStoreUnavailable' }),
  new HttpError({ request, status: 408 }),
];

test.each([
  ...noAnswerTo(write),
  // A browser shows nothing of a redirect; a server that answers a POST with 303 has done it.
  new HttpError({ request: write, status: 0 }),
  new HttpError({ request: write, status: 303 }),
  // Reasons of an abort: anything the app gives.
  new DOMException('aborted', 'AbortError'),
  new DOMException('late', 'TimeoutError'),
  'left the page',
])('the outcome is unknown: %s', (error) => {
  expect(isOutcomeUnknown(error)).toBe(true);
});

test.each([
  ...[400, 401, 403, 404, 409, 413, 422, 429].map(
    (status) => new HttpError({ request: write, status }),
  ),
  ...noAnswerTo(read),
  ...noAnswerTo(session),
  SessionError.refused(new HttpError({ request: session, status: 401 })),
  new SessionError('no token', 'NoAccessToken'),
  new InvalidParameterError('sku', 'no sku'),
  undefined,
  null,
])('the outcome is known: %s', (error) => {
  expect(isOutcomeUnknown(error)).toBe(false);
});

test('it works for errors of another copy of this package', () => {
  const foreign = { isFirmlyError: true, name: 'HttpError', request: write };
  expect(isOutcomeUnknown({ ...foreign, status: 500 })).toBe(true);
  expect(isOutcomeUnknown({ ...foreign, status: 409 })).toBe(false);
});
