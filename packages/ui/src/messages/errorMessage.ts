import type { Messages } from './Messages.ts';

interface ErrorFields {
  name?: unknown;
  status?: unknown;
  code?: unknown;
  requestId?: unknown;
}

/** What a shopper is told of an error. Reads core's errors by their names and fields; anything else is "unknown". */
export function errorMessage(error: unknown, { errors }: Messages): string {
  const { name, status, code } = fieldsOf(error);
  if (name === 'SessionError' || status === 401 || code === 'MissingAuthHeader')
    return errors.session;
  if (typeof code === 'string' && /^Invalid(JWT)?Token$/.test(code)) return errors.session;
  if (code === 'ErrorCartNotFound') return errors.cartNotFound;
  if (status === 503) return errors.storeUnavailable;
  if (name === 'NetworkError') return errors.network;
  if (name === 'TimeoutError') return errors.timeout;
  if (name === 'InvalidParameterError') return errors.invalidStore;
  if (name === 'SchemaError') return errors.unreadable;
  return errors.unknown;
}

/** The id to quote to support, if the error has one. */
export function errorReference(error: unknown): string | undefined {
  const { requestId } = fieldsOf(error);
  return typeof requestId === 'string' ? requestId : undefined;
}

function fieldsOf(error: unknown): ErrorFields {
  return typeof error === 'object' && error !== null ? error : {};
}
