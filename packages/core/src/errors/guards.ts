import type { CartSubmittedError } from './CartSubmittedError.ts';
import type { DeviceChangedError } from './DeviceChangedError.ts';
import type { FirmlyError } from './FirmlyError.ts';
import type { HttpError } from './HttpError.ts';
import type { InvalidParameterError } from './InvalidParameterError.ts';
import type { NetworkError } from './NetworkError.ts';
import type { SchemaError } from './SchemaError.ts';
import type { SessionError } from './SessionError.ts';
import type { TimeoutError } from './TimeoutError.ts';

interface ErrorsByName {
  CartSubmittedError: CartSubmittedError;
  DeviceChangedError: DeviceChangedError;
  HttpError: HttpError;
  InvalidParameterError: InvalidParameterError;
  NetworkError: NetworkError;
  SchemaError: SchemaError;
  SessionError: SessionError;
  TimeoutError: TimeoutError;
}

// By name and brand, not by `instanceof`: the guards must also work with two copies of this package in one app and across
// realms. The DOM has its own TimeoutError, which has no brand.
function isNamed<Name extends keyof ErrorsByName>(
  error: unknown,
  name: Name,
): error is ErrorsByName[Name] {
  return isFirmlyError(error) && error.name === name;
}

/** Any error of this kit. */
export function isFirmlyError(error: unknown): error is FirmlyError {
  return typeof error === 'object' && error !== null && 'isFirmlyError' in error;
}

/** The server refused the request. See `error.status` and `error.code`. */
export function isHttpError(error: unknown): error is HttpError {
  return isNamed(error, 'HttpError');
}

/** A change was refused because the cart has become an order. Nothing was sent. */
export function isCartSubmittedError(error: unknown): error is CartSubmittedError {
  return isNamed(error, 'CartSubmittedError');
}

/** A change was discarded because its session was replaced. */
export function isDeviceChangedError(error: unknown): error is DeviceChangedError {
  return isNamed(error, 'DeviceChangedError');
}

/** A parameter is invalid. Nothing was sent. */
export function isInvalidParameterError(error: unknown): error is InvalidParameterError {
  return isNamed(error, 'InvalidParameterError');
}

/** There was no complete response. */
export function isNetworkError(error: unknown): error is NetworkError {
  return isNamed(error, 'NetworkError');
}

/** The response body does not match the schema of the endpoint. */
export function isSchemaError(error: unknown): error is SchemaError {
  return isNamed(error, 'SchemaError');
}

/** There is no token to send. */
export function isSessionError(error: unknown): error is SessionError {
  return isNamed(error, 'SessionError');
}

/** There was no complete response in time. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isNamed(error, 'TimeoutError');
}

/** 404 `ErrorCartNotFound`. */
export function isCartNotFound(error: unknown): error is HttpError {
  return isHttpError(error) && error.code === 'ErrorCartNotFound';
}

/** 503 for a store: it cannot be reached at the moment. */
export function isStoreUnavailable(error: unknown): error is HttpError {
  return isHttpError(error) && error.status === 503 && isStoreRequest(error);
}

/** 409: the cart's state does not allow this, for example because it is an order. */
export function isConflict(error: unknown): error is HttpError {
  return isHttpError(error) && error.status === 409;
}

/** The store does not deliver to the country of the address. */
export function isCountryNotSupported(error: unknown): error is HttpError {
  return isHttpError(error) && error.code === 'ErrorCountryNotSupported';
}

/** The store has fewer of a product than requested. */
export function isNotEnoughStock(error: unknown): error is HttpError {
  return isHttpError(error) && error.code === 'ErrorNotEnoughStock';
}

/** The store refused to apply or to remove promo codes. See `error.code`. */
export function isPromoCodeError(error: unknown): error is HttpError {
  return (
    isHttpError(error) &&
    /^Error(InvalidPromoCode|PromoNotAvailable|ClearPromoCodeNotAllowed)$/.test(error.code)
  );
}

function isStoreRequest({ code, request }: HttpError): boolean {
  return code === 'ErrorStoreUnavailable' || (request?.path.includes('/domains/') ?? false);
}
