import { FirmlyError, type FirmlyErrorOptions } from './FirmlyError.ts';
import type { HttpError } from './HttpError.ts';

/**
 * There is no token to send: the server refused this app a session, `accessToken` returned none that can be sent, or `get` or
 * `set` of `createServerSession` failed.
 */
export class SessionError extends FirmlyError {
  override readonly name: string = 'SessionError';
  /** The server's code, such as `InvalidAppId`; `NoAccessToken` if `accessToken` returned none; `SessionStorageFailed`. */
  readonly code: string;
  /** The HTTP status, if a request was sent. */
  readonly status: number | undefined;

  constructor(message: string, code: string, status?: number, options?: FirmlyErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = status;
  }

  static refused(cause: HttpError): SessionError {
    const message = `Could not open a session: ${cause.message}`;
    return new SessionError(message, cause.code, cause.status, { cause, request: cause.request });
  }
}
