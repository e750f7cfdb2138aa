import { FirmlyError, type FirmlyErrorOptions } from './FirmlyError.ts';

export interface HttpErrorOptions extends FirmlyErrorOptions {
  status: number;
  /** The vendor's code, such as `ErrorStoreUnavailable`. */
  code?: string | undefined;
  /** The vendor's own words, for a developer; not meant for shoppers. */
  description?: string | undefined;
  /** What `Retry-After` asked for, in milliseconds. */
  retryAfterMs?: number | undefined;
}

/** The server answered, and the answer is a refusal. */
export class HttpError extends FirmlyError {
  override readonly name: string = 'HttpError';
  readonly code: string;
  readonly status: number;
  readonly description: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor({ status, code, description, retryAfterMs, ...options }: HttpErrorOptions) {
    const request = options.request
      ? `${options.request.method} ${options.request.path}`
      : 'Request';
    super(
      [`${request} failed with ${status}`, code, description && `(${description})`]
        .filter(Boolean)
        .join(' '),
      options,
    );
    this.status = status;
    this.code = code ?? `Http${status}`;
    this.description = description;
    this.retryAfterMs = retryAfterMs;
  }

  override toJSON(): Record<string, unknown> {
    const { status, description, retryAfterMs } = this;
    return { ...super.toJSON(), status, description, retryAfterMs };
  }
}
