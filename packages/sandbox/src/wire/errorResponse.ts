import type { Context } from 'hono';
import type { ApiError } from '../utils/ApiException.ts';
import { jsonResponse } from '../utils/jsonResponse.ts';
import { SESSION_PATH } from './paths.ts';

/** An error in the form of the endpoint: the session's has `message`, every other one `description`. */
export function errorResponse(c: Context, { status, error, text, headers }: ApiError): Response {
  const body =
    c.req.path === SESSION_PATH
      ? { error, message: text }
      : { code: status, error, description: text };
  return jsonResponse(body, status, headers);
}
