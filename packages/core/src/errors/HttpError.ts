import { FirmlyError, type FirmlyErrorOptions } from './FirmlyError.ts';

export interface HttpErrorOptions extends FirmlyErrorOptions {
  status: number;
  /** The API's code, such as `ErrorStoreUnavailable`. */
  code?: string | undefined;
  /** The API's own text, in a language of its choice. Components show it for a refused quantity, promo or postal code only. */
  description?: string | undefined;
  /** Describes the body if it was not JSON: `HTML`. */
  body?: string | undefined;
  /** The value of `Retry-After`, in milliseconds. */
  retryAfterMs?: number | undefined;
}

/** The server responded with a status outside 2xx. */
export class HttpError extends FirmlyError {
  override readonly name: string = 'HttpError';
  /** The API's code, such as `ErrorStoreUnavailable`; without one, `Http` and the status: `Http502`. */
  readonly code: string;
  /** 0 if the response is a redirect, which browsers hide. */
  readonly status: number;
  /** The API's own text, in a language of its choice. Components show it for a refused quantity, promo or postal code only. */
  readonly description: string | undefined;
  /** The value of `Retry-After`, in milliseconds. */
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
