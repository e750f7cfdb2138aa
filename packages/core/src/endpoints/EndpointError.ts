import type { HttpError } from '../errors/HttpError.ts';
import type { NetworkError } from '../errors/NetworkError.ts';
import type { SchemaError } from '../errors/SchemaError.ts';
import type { SessionError } from '../errors/SessionError.ts';
import type { TimeoutError } from '../errors/TimeoutError.ts';

/** What any endpoint may fail with. */
export type EndpointError = HttpError | NetworkError | SchemaError | SessionError | TimeoutError;
