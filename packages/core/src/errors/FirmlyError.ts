/** The request that failed, without its headers, its body and the token. */
export interface FailedRequest {
  method: string;
  /** Path and query, without the origin: `/api/v1/domains/shop.luma.gift/cart`. */
  path: string;
  /** The `x-firmly-request-id` that the client sent. Quote it to support. */
  requestId?: string | undefined;
}

export interface FirmlyErrorOptions {
  cause?: unknown;
  request?: FailedRequest | undefined;
}

/** Base class of every error of this kit. */
export abstract class FirmlyError extends Error {
  /** Marks this kit's errors across bundles and realms; `isFirmlyError()` reads it. */
  readonly isFirmlyError = true;
  abstract override readonly name: string;
  /** For programs, stable across versions: the API's own code if it sent one, such as `ErrorCartNotFound`. */
  abstract readonly code: string;
  /** The request that failed, if one was made. */
  readonly request: FailedRequest | undefined;

  constructor(message: string, { cause, request }: FirmlyErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.request = request;
  }

  /** `x-firmly-request-id` of the request that failed. */
  get requestId(): string | undefined {
    return this.request?.requestId;
  }

  /** The documented fields, for an error tracker. Without body, headers, cause and stack. */
  toJSON(): Record<string, unknown> {
    const { isFirmlyError: _, ...fields } = this;
    return { ...fields, message: this.message };
  }
}
