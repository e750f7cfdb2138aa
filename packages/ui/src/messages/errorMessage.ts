import { getOwn } from '../utils/getOwn.ts';
import type { Messages } from './Messages.ts';

interface ErrorFields {
  name?: unknown;
  status?: unknown;
  code?: unknown;
  requestId?: unknown;
}

type ErrorText = keyof Messages['errors'];

const BY_CODE: Readonly<Record<string, ErrorText>> = {
  MissingAuthHeader: 'session',
  InvalidToken: 'session',
  InvalidJWTToken: 'session',
  DeviceChanged: 'session',
  ErrorCartNotFound: 'cartNotFound',
  ErrorProductNotFound: 'productNotFound',
  ErrorCartSubmitted: 'cartSubmitted',
  ErrorNotEnoughStock: 'notEnoughStock',
  ErrorInvalidPromoCode: 'promoCodeInvalid',
  ErrorPromoNotAvailable: 'promoCodeUnavailable',
  ErrorClearPromoCodeNotAllowed: 'promoCodesNotClearable',
};

const BY_NAME: Readonly<Record<string, ErrorText>> = {
  SessionError: 'session',
  NetworkError: 'network',
  TimeoutError: 'timeout',
  InvalidParameterError: 'invalidStore',
  SchemaError: 'unreadable',
};

const BY_STATUS: Readonly<Record<string, ErrorText>> = {
  401: 'session',
  409: 'conflict',
  503: 'storeUnavailable',
};

/** What a shopper is told of an error. Reads core's errors by their names and fields; anything else is "unknown". */
export function errorMessage(error: unknown, { errors }: Messages): string {
  const { name, status, code } = toErrorFields(error);
  const text =
    // A session that cannot be opened is one, whatever code the vendor gives for it.
    (name === 'SessionError' && 'session') ||
    getOwn(BY_CODE, asKey(code)) ||
    getOwn(BY_STATUS, asKey(status)) ||
    getOwn(BY_NAME, asKey(name)) ||
    'unknown';
  return errors[text];
}

/** The id to quote to support, if the error has one. */
export function errorReference(error: unknown): string | undefined {
  const { requestId } = toErrorFields(error);
  return typeof requestId === 'string' ? requestId : undefined;
}

/** Not every value can be made a string. */
function asKey(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function toErrorFields(error: unknown): ErrorFields {
  return typeof error === 'object' && error !== null ? error : {};
}
