import { expect, test } from 'vitest';
import { FirmlyError } from './FirmlyError.ts';
import { HttpError } from './HttpError.ts';
import { InvalidParameterError } from './InvalidParameterError.ts';
import { NetworkError } from './NetworkError.ts';
import { SchemaError } from './SchemaError.ts';
import { SessionError } from './SessionError.ts';
import { TimeoutError } from './TimeoutError.ts';

const request = { method: 'GET', path: '/api/v1/domains/a.example/cart', requestId: 'r-1' };
const http = new HttpError({
  request,
  status: 503,
  code: 'ErrorStoreUnavailable',
  description: 'Store is closed.',
  retryAfterMs: 2000,
});

test.each([
  [
    http,
    {
      name: 'HttpError',
      code: 'ErrorStoreUnavailable',
      message:
        'GET /api/v1/domains/a.example/cart failed with 503 ErrorStoreUnavailable (Store is closed.)',
      request,
      status: 503,
      description: 'Store is closed.',
      retryAfterMs: 2000,
    },
  ],
  [
    new NetworkError(request, new Error('ECONNREFUSED')),
    {
      name: 'NetworkError',
      code: 'NetworkError',
      message: 'GET /api/v1/domains/a.example/cart got no answer from the network',
      request,
    },
  ],
  [
    new TimeoutError(request, 10_000),
    {
      name: 'TimeoutError',
      code: 'TimeoutError',
      message: 'GET /api/v1/domains/a.example/cart did not answer within 10000 ms',
      request,
      timeoutMs: 10_000,
    },
  ],
  [
    new SchemaError({ request, path: 'line_items', expected: 'array', received: 'string' }),
    {
      name: 'SchemaError',
      code: 'SchemaError',
      message:
        'GET /api/v1/domains/a.example/cart answered with a body this kit cannot parse: expected array at line_items, found string',
      request,
      path: 'line_items',
      expected: 'array',
      received: 'string',
    },
  ],
  [
    SessionError.refused(http),
    {
      name: 'SessionError',
      code: 'ErrorStoreUnavailable',
      message: `Could not open a session: ${http.message}`,
      request,
      status: 503,
    },
  ],
  [
    new InvalidParameterError('domain', 'no domain'),
    {
      name: 'InvalidParameterError',
      code: 'InvalidParameter',
      message: 'no domain',
      parameter: 'domain',
    },
  ],
])('%s serializes only its documented fields, the request id included', (error, json) => {
  expect(JSON.parse(JSON.stringify(error))).toEqual(json);
  expect(error).toBeInstanceOf(FirmlyError);
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe(`${json.name}: ${json.message}`);
  expect(error.requestId).toBe('request' in json ? 'r-1' : undefined);
});
