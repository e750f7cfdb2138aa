import { FirmlyError, type FirmlyErrorOptions } from './FirmlyError.ts';
import type { HttpError } from './HttpError.ts';

/**
 * There is no token to send: the server refused this app a session, `accessToken` gave none that can be sent, or a write was
 * meant for a device that has ended.
 */
export class SessionError extends FirmlyError {
  override readonly name: string = 'SessionError';
  /** `InvalidAppId`; `NoAccessToken` where the app was to give one; `DeviceChanged`. */
  readonly code: string;
  /** Of the server's answer, if it was asked. */
  readonly status: number | undefined;

  constructor(message: string, code: string, status?: number, options?: FirmlyErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = status;
  }

  static refused(cause: HttpError): SessionError {
    const message = `No session could be had: ${cause.message}`;
    return new SessionError(message, cause.code, cause.status, { cause, request: cause.request });
  }
}
