import { FirmlyError, type FailedRequest } from './FirmlyError.ts';

export interface SchemaErrorOptions {
  request: FailedRequest;
  /** Path of the first invalid part, such as `line_items` or `domains[2]`; empty for the whole body. */
  path: string;
  /** The expected type: `array`, `object`, `JSON`. */
  expected: string;
  /** The type found there, never the value. */
  received: string;
}

/** The server responded with 2xx, but the body does not match the schema of the endpoint, or is longer than `maxResponseBytes`. */
export class SchemaError extends FirmlyError {
  override readonly name: string = 'SchemaError';
  readonly code = 'SchemaError';
  readonly path: string;
  readonly expected: string;
  readonly received: string;

  constructor({ request, path, expected, received }: SchemaErrorOptions) {
    super(
      `${request.method} ${request.path} answered with a body this kit cannot parse: ` +
        `expected ${expected} at ${path || 'the top'}, found ${received}`,
      { request },
    );
    this.path = path;
    this.expected = expected;
    this.received = received;
  }
}
