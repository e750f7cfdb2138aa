import type { FirmlyClient } from '../client/createFirmlyClient.ts';
import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { parseActiveCarts } from '../parsing/parseActiveCarts.ts';
import type { Cart } from '../schemas/cart.ts';
import { assertDomain } from '../params/assertDomain.ts';
import type { EndpointError } from '../errors/EndpointError.ts';
import { quote } from '../params/describeValue.ts';

export interface GetActiveCartsParameters {
  /** Stores to leave out, by their host names in lower case. @default none */
  excludes?: readonly string[] | undefined;
  signal?: AbortSignal | undefined;
}

export interface GetActiveCartsReturnType {
  /** Where the device has a cart with something in it. May name more stores than there are carts. */
  domains: string[];
  /** Under the names `getCart` gives them. `shop_id` tells whose each is; one that cannot be read is left out. */
  carts: Cart[];
}

export type GetActiveCartsErrorType = EndpointError | InvalidParameterError;

/**
 * Reads all carts of the device at once, at every store where there is something in one that has not expired.
 *
 * The API gives them in its v2 shape. What v1 calls otherwise is there under both names: `tax_total` is `tax` too. A
 * cart that goes in several shipments has its methods there alone, since none of them is the whole cart's.
 * Source: `GET /api/v2/carts/active`.
 *
 * @example
 * const { domains, carts } = await getActiveCarts(client, { excludes: ['demo.luma.gift'] });
 * domains; // ["staging.luma.gift"]
 * carts[0]?.total; // { currency: "USD", value: 24.2, symbol: "$", number: 2420 }
 *
 * @throws GetActiveCartsErrorType, or the reason of `signal`.
 */
export async function getActiveCarts(
  client: FirmlyClient,
  { excludes = [], signal }: GetActiveCartsParameters = {},
): Promise<GetActiveCartsReturnType> {
  if (!Array.isArray(excludes)) {
    throw new InvalidParameterError(
      'excludes',
      `firmly-kit: ${quote(excludes)} is no list of stores, so no request was sent. Give an array of host names.`,
    );
  }
  for (const domain of excludes) assertDomain('excludes', domain);
  return client.request({
    method: 'GET',
    path: `/api/v2/carts/active${excludes.length > 0 ? `?excludes=${excludes.join(',')}` : ''}`,
    read: parseActiveCarts,
    signal,
  });
}
