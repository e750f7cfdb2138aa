import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { toHost } from '../utils/toHost.ts';
import { describeValue } from './describeValue.ts';

const LABEL = '[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?';
const HOST_NAME = new RegExp(`^(?=.{1,253}$)${LABEL}(\\.${LABEL})*$`);

/**
 * Returns the host name in the form that the API has: in lower case, other scripts as `xn--…`.
 *
 * @throws InvalidParameterError if `domain` is not a plain host name.
 */
export function assertDomain(parameter: string, domain: string): string {
  const host = typeof domain === 'string' ? toHost(domain) : '';
  if (HOST_NAME.test(host)) return host;
  throw new InvalidParameterError(
    parameter,
    `firmly-kit: ${describeValue(domain)} is not a store's domain, so no request was sent. ` +
      'Give a host name without scheme, port or path, as in "shop.luma.gift".',
  );
}
