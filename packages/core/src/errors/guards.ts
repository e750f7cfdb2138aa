import type { FirmlyError } from './FirmlyError.ts';
import type { HttpError } from './HttpError.ts';
import type { InvalidParameterError } from './InvalidParameterError.ts';
import type { NetworkError } from './NetworkError.ts';
import type { SchemaError } from './SchemaError.ts';
import type { SessionError } from './SessionError.ts';
import type { TimeoutError } from './TimeoutError.ts';

interface ErrorsByName {
  HttpError: HttpError;
  InvalidParameterError: InvalidParameterError;
  NetworkError: NetworkError;
  SchemaError: SchemaError;
  SessionError: SessionError;
  TimeoutError: TimeoutError;
}

// By name and brand, not by `instanceof`: two copies of this package in one app, or an error that crossed
// a realm, must still be told apart. The DOM has a TimeoutError of its own, which has no brand.
function isNamed<Name extends keyof ErrorsByName>(
  error: unknown,
  name: Name,
): error is ErrorsByName[Name] {
  return isFirmlyError(error) && error.name === name;
}

/** Any error this kit throws by itself. */
export function isFirmlyError(error: unknown): error is FirmlyError {
  return typeof error === 'object' && error !== null && 'isFirmlyError' in error;
}

/** The server refused: `error.status` and `error.code` say how. */
export function isHttpError(error: unknown): error is HttpError {
  return isNamed(error, 'HttpError');
}

/** A parameter was refused before any request left. */
export function isInvalidParameterError(error: unknown): error is InvalidParameterError {
  return isNamed(error, 'InvalidParameterError');
}

/** No answer came. */
export function isNetworkError(error: unknown): error is NetworkError {
  return isNamed(error, 'NetworkError');
}

/** The body was not what the endpoint returns. */
export function isSchemaError(error: unknown): error is SchemaError {
  return isNamed(error, 'SchemaError');
}

/** There is no token to send. */
export function isSessionError(error: unknown): error is SessionError {
  return isNamed(error, 'SessionError');
}

/** No complete answer came in time. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isNamed(error, 'TimeoutError');
}

/** 404 `ErrorCartNotFound`. */
export function isCartNotFound(error: unknown): error is HttpError {
  return isHttpError(error) && error.code === 'ErrorCartNotFound';
}

/** 503 for a store: it cannot be reached for now. */
export function isStoreUnavailable(error: unknown): error is HttpError {
  return isHttpError(error) && error.status === 503 && isOfStore(error);
}

/** 409: the cart is in no state for this, as one that is an order already. */
export function isConflict(error: unknown): error is HttpError {
  return isHttpError(error) && error.status === 409;
}

/** The store has fewer of a product than were asked for. */
export function isNotEnoughStock(error: unknown): error is HttpError {
  return isHttpError(error) && error.code === 'ErrorNotEnoughStock';
}

/** The merchant refused promo codes, or to take them off: `error.code` says which. */
export function isPromoCodeError(error: unknown): error is HttpError {
  return (
    isHttpError(error) &&
    /^Error(InvalidPromoCode|PromoNotAvailable|ClearPromoCodeNotAllowed)$/.test(error.code)
  );
}

function isOfStore({ code, request }: HttpError): boolean {
  return code === 'ErrorStoreUnavailable' || (request?.path.includes('/domains/') ?? false);
}
