import type { FirmlyClient } from '../client/FirmlyClient.ts';
import type { EndpointError } from '../errors/EndpointError.ts';
import { parsePostalCode } from '../parsing/parsePostalCode.ts';
import type { PostalCode } from '../schemas/postalCode.ts';

export interface GetPostalCodeParameters {
  signal?: AbortSignal | undefined;
}

export type GetPostalCodeReturnType = PostalCode;

export type GetPostalCodeErrorType = EndpointError;

/**
 * Reads the postal code for which all stores estimate the delivery of the device's carts.
 *
 * Source: `GET /api/v2/carts/postal-code`.
 *
 * @example
 * const { postal_code } = await getPostalCode(client);
 * postal_code; // "90210", undefined if none is set
 *
 * @throws GetPostalCodeErrorType, or the reason of `signal`.
 */
export async function getPostalCode(
  client: FirmlyClient,
  { signal }: GetPostalCodeParameters = {},
): Promise<GetPostalCodeReturnType> {
  return client.request({
    method: 'GET',
    path: '/api/v2/carts/postal-code',
    parse: parsePostalCode,
    signal,
  });
}
