import { SESSION_PATH } from '../session/createBrowserSession.ts';
import { isFirmlyError, isHttpError } from './guards.ts';

/**
 * Whether a write that failed may have been applied all the same, so that only the cart, read again, tells. True where
 * no answer came, or none that can be read, or one that refuses nothing: 408, a redirect, any 5xx. A 503 counts too,
 * `ErrorStoreUnavailable` as well: that a store was not reached is said of a store that did not answer in time.
 *
 * False for refusals, for what never left (`InvalidParameterError`, `SessionError`, a session that could not be opened),
 * for reads, and for no error. What is no error of this kit is taken for the reason of a signal: true, since an abort ends
 * the waiting and not the write.
 *
 * @example
 * try {
 *   await addLineItem(client, { domain, sku });
 * } catch (error) {
 *   if (isOutcomeUnknown(error)) await getCart(client, { domain }); // shows whether it was
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
