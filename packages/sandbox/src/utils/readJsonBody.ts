import type { Context } from 'hono';
import { isRecord } from './isRecord.ts';

const MAX_CHARACTERS = 64 * 1024;

/** The body of a request is invalid. The message says why. */
export class BodyError extends Error {
  override name = 'BodyError';
}

/**
 * Reads the body as a JSON object; an empty body is an empty object.
 *
 * @throws BodyError if it is not JSON, not an object, or longer than 64 Ki characters.
 */
export async function readJsonBody(c: Context): Promise<Readonly<Record<string, unknown>>> {
  const text = await c.req.text();
  if (text.length > MAX_CHARACTERS) {
    throw new BodyError(`The request body is longer than ${MAX_CHARACTERS} characters.`);
  }
  if (text.trim() === '') return {};

  const body = parseJson(text);
  if (!isRecord(body)) throw new BodyError('The request body must be a JSON object.');
  return body;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BodyError('The request body is not valid JSON.', { cause });
  }
}
