import { assertDomain } from './assertDomain.ts';

/**
 * The path of one store. Only a plain host name gets in, so no value can reach another path.
 *
 * @throws InvalidParameterError for anything else: a URL, a port, a slash, upper case, nothing.
 */
export function domainPath(domain: string): string {
  assertDomain('domain', domain);
  return `/api/v1/domains/${domain}`;
}
