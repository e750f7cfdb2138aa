import { InvalidParameterError } from '../errors/InvalidParameterError.ts';

const LABEL = '[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?';
const HOST_NAME = new RegExp(`^(?=.{1,253}$)${LABEL}(\\.${LABEL})*$`);

/**
 * The path of one store. Only a plain host name gets in, so no value can reach another path.
 *
 * @throws InvalidParameterError for anything else: a URL, a port, a slash, upper case, nothing.
 */
export function domainPath(domain: string): string {
  if (typeof domain !== 'string' || !HOST_NAME.test(domain)) {
    throw new InvalidParameterError(
      'domain',
      `firmly-kit: ${quote(domain)} is not a store's domain, so no request was sent. ` +
        'Give a host name in lower case, without scheme, port or path, as in "shop.luma.gift".',
    );
  }
  return `/api/v1/domains/${domain}`;
}

function quote(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value.slice(0, 80))
    : `a value of type ${typeof value}`;
}
