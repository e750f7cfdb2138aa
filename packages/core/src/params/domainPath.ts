import { assertDomain } from './assertDomain.ts';

/**
 * The API path of one store. It accepts a plain host name only, so no value can lead to another path.
 *
 * @throws InvalidParameterError for anything else: a URL, a port, a slash, an empty string.
 */
export function domainPath(domain: string, version: 'v1' | 'v2' = 'v1'): string {
  return `/api/${version}/domains/${assertDomain('domain', domain)}`;
}
