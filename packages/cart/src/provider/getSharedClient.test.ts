import { expect, test } from 'vitest';
import { getSharedClient } from './getSharedClient.ts';

test('an app has one client for each API, however its URL is written', () => {
  const client = getSharedClient('my-app', undefined);
  expect(getSharedClient('my-app', 'https://api.firmly.work')).toBe(client);
  expect(getSharedClient('my-app', new URL('https://api.firmly.work/'))).toBe(client);
  expect(getSharedClient('another-app', undefined)).not.toBe(client);
  expect(getSharedClient('my-app', 'https://other.example')).not.toBe(client);
});
