import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { describeValue } from './describeValue.ts';

const LABEL = '[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?';
const HOST_NAME = new RegExp(`^(?=.{1,253}$)${LABEL}(\\.${LABEL})*$`);

/** @throws InvalidParameterError if `domain` is not a plain host name in lower case. */
export function assertDomain(parameter: string, domain: string): void {
  if (typeof domain === 'string' && HOST_NAME.test(domain)) return;
  throw new InvalidParameterError(
    parameter,
    `firmly-kit: ${describeValue(domain)} is not a store's domain, so no request was sent. ` +
      'Give a host name in lower case, without scheme, port or path, as in "shop.luma.gift".',
  );
}
