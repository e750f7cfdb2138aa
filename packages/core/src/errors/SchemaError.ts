import { FirmlyError, type FailedRequest } from './FirmlyError.ts';

export interface SchemaErrorOptions {
  request: FailedRequest;
  /** The first broken place, as in `line_items` or `domains[2]`; empty for the whole body. */
  path: string;
  /** What should have stood there: `array`, `object`, `JSON`. */
  expected: string;
  /** The kind of value found there, never the value itself. */
  received: string;
}

/** The server answered with success, and the body is not what this endpoint returns. */
export class SchemaError extends FirmlyError {
  override readonly name: string = 'SchemaError';
  readonly code = 'SchemaError';
  readonly path: string;
  readonly expected: string;
  readonly received: string;

  constructor({ request, path, expected, received }: SchemaErrorOptions) {
    super(
      `${request.method} ${request.path} answered with a body this kit cannot read: ` +
        `expected ${expected} at ${path || 'the top'}, found ${received}`,
      { request },
    );
    this.path = path;
    this.expected = expected;
    this.received = received;
  }
}
