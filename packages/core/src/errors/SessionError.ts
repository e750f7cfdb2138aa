import { FirmlyError } from './FirmlyError.ts';
import type { HttpError } from './HttpError.ts';

/** The server will not give this app a session: a wrong app id, most often. Its `cause` is the server's answer. */
export class SessionError extends FirmlyError {
  override readonly name: string = 'SessionError';
  readonly code: string;
  readonly status: number;

  constructor(cause: HttpError) {
    super(`No session could be had: ${cause.message}`, {
      cause,
      ...(cause.request && { request: cause.request }),
    });
    this.code = cause.code;
    this.status = cause.status;
  }
}
