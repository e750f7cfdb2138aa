import { FirmlyError, type FailedRequest } from './FirmlyError.ts';

/** There was no complete response within `timeoutMs`. */
export class TimeoutError extends FirmlyError {
  override readonly name: string = 'TimeoutError';
  readonly code = 'TimeoutError';
  /** The limit that was exceeded, in milliseconds. */
  readonly timeoutMs: number;

  constructor(request: FailedRequest, timeoutMs: number) {
    super(`${request.method} ${request.path} did not answer within ${timeoutMs} ms`, { request });
    this.timeoutMs = timeoutMs;
  }
}
