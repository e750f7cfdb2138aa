import type { HttpError } from './HttpError.ts';
import type { NetworkError } from './NetworkError.ts';
import type { SchemaError } from './SchemaError.ts';
import type { SessionError } from './SessionError.ts';
import type { TimeoutError } from './TimeoutError.ts';

/** The errors that any endpoint may throw. */
export type EndpointError = HttpError | NetworkError | SchemaError | SessionError | TimeoutError;
