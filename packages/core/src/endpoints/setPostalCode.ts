import type { FirmlyClient } from '../client/FirmlyClient.ts';
import type { EndpointError } from '../errors/EndpointError.ts';
import { InvalidParameterError } from '../errors/InvalidParameterError.ts';
import { hideQuotes } from '../http/hideQuotes.ts';
import { parsePostalCode } from '../parsing/parsePostalCode.ts';
import type { PostalCode } from '../schemas/postalCode.ts';

export interface SetPostalCodeParameters {
  /** As the shopper entered it, of any country: `90210`, `K1A 0B1`, `SW1A 1AA`. Not blank. */
  postalCode: string;
  /** Ends the waiting, not the change: once sent, it may still be applied. */
  signal?: AbortSignal | undefined;
}

/** As the service stored it. */
export type SetPostalCodeReturnType = PostalCode;

export type SetPostalCodeErrorType = EndpointError | InvalidParameterError;

/**
 * Sets the postal code for which all stores estimate delivery. The carts change at every store: read them again. If it is
 * refused, `isHttpError(error)` is true and `error.code` is `ValidationError`. No error contains the postal code: a text of the
 * API that quotes it is left out.
 *
 * Source: `POST /api/v2/carts/postal-code`.
 *
 * @example
 * await setPostalCode(client, { postalCode: '90210' }); // { postal_code: "90210" }
 *
 * @throws SetPostalCodeErrorType, or the reason of `signal`.
 */
export async function setPostalCode(
  client: FirmlyClient,
  { postalCode, signal }: SetPostalCodeParameters,
): Promise<SetPostalCodeReturnType> {
  if (typeof postalCode !== 'string' || postalCode.trim() === '') {
    // The message does not quote it: it is personal.
    throw new InvalidParameterError(
      'postalCode',
      'firmly-kit: `postalCode` cannot be sent, so no request was. Give a text that is not blank.',
    );
  }
  const body = { postal_code: postalCode };
  const response = client.request({
    method: 'POST',
    path: '/api/v2/carts/postal-code',
    body,
    parse: parsePostalCode,
    signal,
  });
  return hideQuotes(body, response);
}
