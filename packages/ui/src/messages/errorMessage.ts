import { decodeEntities } from '../utils/decodeEntities.ts';
import type { Messages } from './Messages.ts';

interface ErrorFields {
  name?: unknown;
  status?: unknown;
  code?: unknown;
  parameter?: unknown;
  requestId?: unknown;
  description?: unknown;
}

type ErrorText = keyof Messages['errors'];

/** The codes, statuses and names of errors, by the text they have. */
const CAUSES: readonly (readonly [ErrorText, ...unknown[]])[] = [
  [
    'session',
    'MissingAuthHeader',
    'InvalidToken',
    'InvalidJWTToken',
    'InvalidAPIToken',
    'TokenExpired',
    'Forbidden',
    'ErrorCannotTransferSession',
    401,
  ],
  ['cartLost', 'DeviceChanged'],
  ['cartNotFound', 'ErrorCartNotFound'],
  ['productNotFound', 'ErrorProductNotFound', 'ErrorNoLineItem'],
  ['optionGone', 'ErrorShipmentNotFound', 'ErrorAddonNotFound'],
  ['countryNotSupported', 'ErrorCountryNotSupported'],
  ['stateInvalid', 'ErrorInvalidState'],
  ['invalidInput', 'ErrorInvalidInputBody', 'InvalidRequest', 'ValidationError'],
  ['tooManyRequests', 'RateLimitExceeded', 429],
  ['storeUnavailable', 'ServiceUnavailable', 503],
  ['cartSubmitted', 'ErrorCartSubmitted'],
  ['notEnoughStock', 'ErrorNotEnoughStock'],
  ['promoCodeInvalid', 'ErrorInvalidPromoCode'],
  ['promoCodeUnavailable', 'ErrorPromoNotAvailable'],
  ['promoCodesNotClearable', 'ErrorClearPromoCodeNotAllowed'],
  ['conflict', 409],
  ['network', 'NetworkError'],
  ['timeout', 'TimeoutError'],
  ['unreadable', 'SchemaError'],
];

/**
 * The sentence for an error. Reads the `name`, `code`, `status` and `parameter` of core's errors; anything else gets
 * `errors.unknown`.
 */
export function errorMessage(error: unknown, { errors }: Messages): string {
  return errors[toErrorText(error)];
}

/** The store's own sentence about a promo code, if it sends a short one, else the sentence for the error. */
export function promoErrorMessage(error: unknown, messages: Messages): string {
  return ownMessage(error, /Promo/) ?? errorMessage(error, messages);
}

/** The same for a postal code, whose form a store may describe. */
export function postalCodeErrorMessage(error: unknown, messages: Messages): string {
  return ownMessage(error, /^ValidationError$/) ?? errorMessage(error, messages);
}

/** The store's own sentence, for an error with one of the codes. Undefined if it does not match `form`. */
export function ownMessage(
  error: unknown,
  codes: RegExp,
  form = /^.{1,140}$/s,
): string | undefined {
  const { code, description }: ErrorFields = Object(error);
  if (!codes.test(String(code)) || typeof description !== 'string') return undefined;
  const own = decodeEntities(description);
  return form.test(own) ? own : undefined;
}

/** The sentence for an error of the list of stores: the other ones speak of one store. */
export function storesErrorMessage(error: unknown, { errors }: Messages): string {
  const text = toErrorText(error);
  return errors[['session', 'network'].includes(text) ? text : 'storesUnavailable'];
}

function toErrorText(error: unknown): ErrorText {
  const { name, status, code, parameter }: ErrorFields = Object(error);
  // The server's code says why there is no session, not that there is none.
  if (name === 'SessionError') return 'session';
  if (name === 'InvalidParameterError' && parameter === 'domain') return 'invalidStore';
  return findText(code) ?? findText(status) ?? findText(name) ?? 'unknown';
}

function findText(cause: unknown): ErrorText | undefined {
  return CAUSES.find(([, ...causes]) => causes.includes(cause))?.[0];
}

/** The id of the failed request, for the shopper to quote to support. Undefined if the error has none. */
export function errorReference(error: unknown): string | undefined {
  const { requestId }: ErrorFields = Object(error);
  return typeof requestId === 'string' ? requestId : undefined;
}
