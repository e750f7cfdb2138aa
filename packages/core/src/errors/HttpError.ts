import { FirmlyError, type FirmlyErrorOptions } from './FirmlyError.ts';

export interface HttpErrorOptions extends FirmlyErrorOptions {
  status: number;
  /** The vendor's code, such as `ErrorStoreUnavailable`. */
  code?: string | undefined;
  /** The vendor's own words, for a developer; not meant for shoppers. */
  description?: string | undefined;
  /** What the body was, if it was not JSON: `HTML`. */
  body?: string | undefined;
  /** What `Retry-After` asked for, in milliseconds. */
  retryAfterMs?: number | undefined;
}

/** The server answered, and the answer is a refusal. */
export class HttpError extends FirmlyError {
  override readonly name: string = 'HttpError';
  /** The vendor's, such as `ErrorStoreUnavailable`; without one `Http` and the status: `Http502`. */
  readonly code: string;
  /** 0 where a browser hides the answer, since it redirects. */
  readonly status: number;
  /** The vendor's own words, for a developer; not meant for shoppers. */
  readonly description: string | undefined;
  /** What `Retry-After` asked for, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor({ status, code, description, body, retryAfterMs, ...options }: HttpErrorOptions) {
    const request = options.request
      ? `${options.request.method} ${options.request.path}`
      : 'Request';
    const detail = description ?? body;
    super(
      [request, 'failed with', status, code, detail && `(${detail})`].filter(Boolean).join(' '),
      options,
    );
    this.status = status;
    this.code = code ?? `Http${status}`;
    this.description = description;
    this.retryAfterMs = retryAfterMs;
  }
}
