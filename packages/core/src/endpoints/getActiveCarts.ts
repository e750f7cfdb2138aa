import type { FirmlyClient } from '../client/FirmlyClient.ts';
import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { parseActiveCarts } from '../parsing/parseActiveCarts.ts';
import type { Cart } from '../schemas/cart.ts';
import { assertDomain } from '../params/assertDomain.ts';
import type { EndpointError } from '../errors/EndpointError.ts';
import { describeValue } from '../params/describeValue.ts';

export interface GetActiveCartsParameters {
  /** Domains of the stores to leave out. @default none */
  excludes?: readonly string[] | undefined;
  signal?: AbortSignal | undefined;
}

export interface GetActiveCartsReturnType {
  /** Domains of the stores where the device has a cart with items. There may be more domains than carts. */
  domains: string[];
  /** With the field names of `getCart`. `shop_id` is the store's domain. A cart that cannot be parsed is left out. */
  carts: Cart[];
}

export type GetActiveCartsErrorType = EndpointError | InvalidParameterError;

/**
 * Reads all carts of the device that have items and have not expired, in one request.
 *
 * The API sends the v2 shape. A field with another name in v1 is there under both names: `tax_total` is also `tax`. A cart
 * with several shipments has its shipping methods in `shipments` only.
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
      `firmly-kit: ${describeValue(excludes)} is not a list of stores, so no request was sent. Give an array of host names.`,
    );
  }
  const excluded = excludes.map((domain) => assertDomain('excludes', domain));
  return client.request({
    method: 'GET',
    path: `/api/v2/carts/active${excluded.length > 0 ? `?excludes=${excluded.join(',')}` : ''}`,
    parse: parseActiveCarts,
    signal,
  });
}
