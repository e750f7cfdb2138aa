import { SESSION_PATH } from '../utils/paths.ts';
import { isFirmlyError, isHttpError } from './guards.ts';

/**
 * Whether a failed mutation may still have taken effect. If true, read the cart before you retry.
 *
 * True for: no response, an unreadable response, 408, a redirect, any 5xx, and an abort, which ends the waiting but not the
 * mutation. `ErrorStoreUnavailable` (503) counts too: the store may have answered too late. An error that is not this kit's
 * is treated as an abort reason.
 *
 * False for: any other 4xx, errors before anything was sent (`InvalidParameterError`, `SessionError`, a session that could not
 * be opened), reads, `null` and `undefined`.
 *
 * @example
 * try {
 *   await addLineItem(client, { domain, sku });
 * } catch (error) {
 *   if (isOutcomeUnknown(error)) await getCart(client, { domain }); // shows whether it was applied
 * }
 */
export function isOutcomeUnknown(error: unknown): boolean {
  if (!isFirmlyError(error)) return error !== undefined && error !== null;
  const { request } = error;
  if (!request || request.method === 'GET' || request.path === SESSION_PATH) return false;
  return !isHttpError(error) || !isRefusal(error.status);
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408;
}
