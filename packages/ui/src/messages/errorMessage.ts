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

/** By code, status and name. */
const TEXTS: ReadonlyMap<unknown, ErrorText> = new Map<unknown, ErrorText>([
  ['MissingAuthHeader', 'session'],
  ['InvalidToken', 'session'],
  ['InvalidJWTToken', 'session'],
  ['InvalidAPIToken', 'session'],
  ['TokenExpired', 'session'],
  ['Forbidden', 'session'],
  ['ErrorCannotTransferSession', 'session'],
  ['DeviceChanged', 'cartLost'],
  ['ErrorCartNotFound', 'cartNotFound'],
  ['ErrorProductNotFound', 'productNotFound'],
  ['ErrorNoLineItem', 'productNotFound'],
  ['ErrorShipmentNotFound', 'optionGone'],
  ['ErrorAddonNotFound', 'optionGone'],
  ['ErrorCountryNotSupported', 'countryNotSupported'],
  ['ErrorInvalidState', 'stateInvalid'],
  ['ErrorInvalidInputBody', 'invalidInput'],
  ['InvalidRequest', 'invalidInput'],
  ['ValidationError', 'invalidInput'],
  ['RateLimitExceeded', 'tooManyRequests'],
  ['ServiceUnavailable', 'storeUnavailable'],
  ['ErrorCartSubmitted', 'cartSubmitted'],
  ['ErrorNotEnoughStock', 'notEnoughStock'],
  ['ErrorInvalidPromoCode', 'promoCodeInvalid'],
  ['ErrorPromoNotAvailable', 'promoCodeUnavailable'],
  ['ErrorClearPromoCodeNotAllowed', 'promoCodesNotClearable'],
  [401, 'session'],
  [409, 'conflict'],
  [429, 'tooManyRequests'],
  [503, 'storeUnavailable'],
  ['NetworkError', 'network'],
  ['TimeoutError', 'timeout'],
  ['SchemaError', 'unreadable'],
]);

/**
 * The sentence for an error. Reads the `name`, `code`, `status` and `parameter` of core's errors; anything else gets
 * `errors.unknown`.
 */
export function errorMessage(error: unknown, { errors }: Messages): string {
  return errors[toErrorText(toErrorFields(error))];
}

/** The store's own sentence about a promo code, if it sends a short one, else the sentence for the error. */
export function promoErrorMessage(error: unknown, messages: Messages): string {
  return ownMessage(error, /Promo/) ?? errorMessage(error, messages);
}

/** The same for a postal code, whose form a store may describe. */
export function postalCodeErrorMessage(error: unknown, messages: Messages): string {
  return ownMessage(error, /^ValidationError$/) ?? errorMessage(error, messages);
}

const MAX_DESCRIPTION = 140;

function ownMessage(error: unknown, codes: RegExp): string | undefined {
  const { code, description } = toErrorFields(error);
  if (!codes.test(String(code)) || typeof description !== 'string') return undefined;
  const own = decodeEntities(description).trim();
  return own && own.length <= MAX_DESCRIPTION ? own : undefined;
}

/** The sentence for an error of the list of stores: the other ones speak of one store. */
export function storesErrorMessage(error: unknown, { errors }: Messages): string {
  const text = toErrorText(toErrorFields(error));
  return errors[['session', 'network'].includes(text) ? text : 'storesUnavailable'];
}

function toErrorText({ name, status, code, parameter }: ErrorFields): ErrorText {
  // The server's code says why there is no session, not that there is none.
  if (name === 'SessionError') return 'session';
  if (name === 'InvalidParameterError' && parameter === 'domain') return 'invalidStore';
  return TEXTS.get(code) || TEXTS.get(status) || TEXTS.get(name) || 'unknown';
}

/** The id of the failed request, for the shopper to quote to support. Undefined if the error has none. */
export function errorReference(error: unknown): string | undefined {
  const { requestId } = toErrorFields(error);
  return typeof requestId === 'string' ? requestId : undefined;
}

function toErrorFields(error: unknown): ErrorFields {
  return typeof error === 'object' && error !== null ? error : {};
}
