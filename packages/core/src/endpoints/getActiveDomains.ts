import type { FirmlyClient } from '../client/FirmlyClient.ts';
import { parseBody } from '../parsing/parseBody.ts';
import { activeDomainsShape } from '../parsing/shapes.ts';
import type { EndpointError } from '../errors/EndpointError.ts';

export interface GetActiveDomainsParameters {
  signal?: AbortSignal | undefined;
}

export type GetActiveDomainsReturnType = string[];

export type GetActiveDomainsErrorType = EndpointError;

/**
 * Reads the domains of the stores where the device has a cart that has items and has not expired.
 *
 * @example
 * await getActiveDomains(client); // ["staging.luma.gift", "demo.luma.gift"]
 *
 * @throws GetActiveDomainsErrorType, or the reason of `signal`.
 */
export async function getActiveDomains(
  client: FirmlyClient,
  { signal }: GetActiveDomainsParameters = {},
): Promise<GetActiveDomainsReturnType> {
  const { domains } = await client.request({
    method: 'GET',
    path: '/api/v2/carts/active-domains',
    parse: (body, options) => parseBody(activeDomainsShape, body, options),
    signal,
  });
  return domains;
}
