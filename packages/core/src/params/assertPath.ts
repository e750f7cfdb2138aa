import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { describeValue } from './describeValue.ts';

/**
 * The token is sent to `baseUrl + path`, so a path must not lead to another origin or out of the API's path prefix.
 *
 * @throws InvalidParameterError unless `path` starts with `/` and stays below `baseUrl`.
 */
export function assertPath(baseUrl: string, path: string): void {
  if (typeof path === 'string' && path.startsWith('/') && isBelow(baseUrl, baseUrl + path)) return;
  throw new InvalidParameterError(
    'path',
    `firmly-kit: ${describeValue(path)} is not a path of the API, so no request was sent. ` +
      'Start it with "/", without ".." segments.',
  );
}

function isBelow(baseUrl: string, target: string): boolean {
  return new URL(target).href.startsWith(`${new URL(baseUrl).href.replace(/\/$/, '')}/`);
}
