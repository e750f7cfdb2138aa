import type { Context } from 'hono';
import { SESSION_PATH } from '../wire/paths.ts';
import { jsonResponse } from './jsonResponse.ts';

/** An error as Firmly words it. */
export interface ApiError {
  /** HTTP status. */
  status: number;
  /** Machine-readable name, such as `ErrorCartNotFound`. */
  error: string;
  /** A sentence for people. */
  text: string;
  headers?: Readonly<Record<string, string>>;
}

/** Answers with an error in the form of the endpoint: the session's says `message`, every other one `description`. */
export function errorResponse(c: Context, { status, error, text, headers }: ApiError): Response {
  const body =
    c.req.path === SESSION_PATH
      ? { error, message: text }
      : { code: status, error, description: text };
  return jsonResponse(body, status, headers);
}
