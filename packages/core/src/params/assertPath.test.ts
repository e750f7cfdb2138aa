import { expect, test } from 'vitest';
import { startClient } from '../../test/helpers/startClient.ts';
import { isInvalidParameterError } from '../errors/guards.ts';
import { assertPath } from './assertPath.ts';

const parse = (body: unknown) => body;

test.each(['.evil.example/x', '@evil.example/x', ':8080/x', 'x', '', undefined, null, 7])(
  'a request with the path %j is refused before anything is sent, the session included',
  async (path) => {
    const { client, sandbox } = await startClient();
    const error = await client
      .request({ method: 'GET', path: path as string, parse })
      .catch((caught: unknown) => caught);
    expect(isInvalidParameterError(error) && error.parameter).toBe('path');
    expect(sandbox.requests).toEqual([]);
  },
);

test.each(['/../admin', '/x/../../admin', '/%2e%2e/admin', '/.%2e/admin', '/..\\admin'])(
  'the path %j may not leave the prefix of the base URL',
  (path) => {
    expect(() => assertPath('https://api.example/firmly', path)).toThrow(
      'is not a path of the API',
    );
  },
);

test.each(['/x', '//x', '/x?a=../b', '/x/..', '/a:b@c', '/%2Fx'])(
  'the path %j stays below the base URL',
  (path) => {
    expect(() => assertPath('https://api.example/firmly', path)).not.toThrow();
  },
);
