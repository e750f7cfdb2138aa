import type { RequestInfo } from '../errors/FirmlyError.ts';
import { HttpError } from '../errors/HttpError.ts';
import { valueIn } from '../valueIn.ts';
import type { Answer } from './attempt.ts';
import { kindOfBody } from './kindOfBody.ts';

const LONGEST_TEXT = 300;

/** The error behind an answer that is no success: from the vendor's body if it can be read, from the status if not. */
export function toHttpError({ status, headers, text }: Answer, request: RequestInfo): HttpError {
  const body = parse(text);
  return new HttpError({
    request,
    status,
    code: stringIn(body, 'error') ?? (status < 400 ? 'Redirected' : undefined),
    // The session endpoint says `message`, all others `description`.
    description: stringIn(body, 'description') ?? stringIn(body, 'message'),
    body: body === undefined ? kindOfBody(text) : undefined,
    retryAfterMs: parseRetryAfter(headers.get('retry-after')),
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stringIn(body: unknown, key: string): string | undefined {
  const value = valueIn(body, key);
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_TEXT) : undefined;
}

/** `Retry-After` comes as seconds or as an HTTP date. */
function parseRetryAfter(header: string | null): number | undefined {
  if (!header?.trim()) return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
