import type { FirmlyError } from './FirmlyError.ts';
import type { HttpError } from './HttpError.ts';
import type { SchemaError } from './SchemaError.ts';

// By name, not by `instanceof`: two copies of this package in one app, or an error that crossed a
// realm, must still be told apart.
function hasName(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}

/** The server refused: `error.status` and `error.code` say how. */
export function isHttpError(error: unknown): error is HttpError {
  return hasName(error, 'HttpError');
}

/** The body was not what the endpoint returns. */
export function isSchemaError(error: unknown): error is SchemaError {
  return hasName(error, 'SchemaError');
}

/** 404 `ErrorCartNotFound`. */
export function isCartNotFound(error: unknown): error is HttpError {
  return isHttpError(error) && error.code === 'ErrorCartNotFound';
}

/** 503: the store cannot be reached for now. */
export function isStoreUnavailable(error: unknown): error is HttpError {
  return isHttpError(error) && error.status === 503;
}

const NAMES = new Set([
  'HttpError',
  'NetworkError',
  'TimeoutError',
  'SchemaError',
  'SessionError',
  'InvalidParameterError',
]);

/** Any error this kit throws by itself. */
export function isFirmlyError(error: unknown): error is FirmlyError {
  return error instanceof Error && NAMES.has(error.name) && 'code' in error;
}
