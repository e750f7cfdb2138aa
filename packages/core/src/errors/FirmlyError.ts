/** The request an error speaks of: never its headers, its body or a token. */
export interface FailedRequest {
  method: string;
  /** Path and query, without the origin: `/api/v1/domains/shop.luma.gift/cart`. */
  path: string;
  /** What the client sent as `x-firmly-request-id`: quote it to support. */
  requestId?: string | undefined;
}

export interface FirmlyErrorOptions {
  cause?: unknown;
  request?: FailedRequest | undefined;
}

/** What every error of this kit extends. Catch it to catch them all. */
export abstract class FirmlyError extends Error {
  /** Tells this kit's errors from others, across bundles and realms; `isFirmlyError()` reads it. */
  readonly isFirmlyError = true;
  abstract override readonly name: string;
  /** Stable across versions, for programs: the vendor's own code where it gave one (`ErrorCartNotFound`). */
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

  /** Safe for an error tracker: what the class documents, and no body, header, cause or stack. */
  toJSON(): Record<string, unknown> {
    const { isFirmlyError: _, ...fields } = this;
    return { ...fields, message: this.message };
  }
}
