import type { RequestInfo } from '../errors/FirmlyError.ts';
import { HttpError } from '../errors/HttpError.ts';
import type { Answer } from './attempt.ts';

const LONGEST_DESCRIPTION = 300;

/** The error behind an answer that is no success: from the vendor's body if it can be read, from the status if not. */
export function toHttpError({ status, headers, text }: Answer, request: RequestInfo): HttpError {
  const body = parseObject(text);
  return new HttpError({
    request,
    status,
    code: stringIn(body, 'error'),
    // The session endpoint says `message`, all others `description`.
    description: (stringIn(body, 'description') ?? stringIn(body, 'message'))?.slice(
      0,
      LONGEST_DESCRIPTION,
    ),
    retryAfterMs: parseRetryAfter(headers.get('retry-after')),
  });
}

function parseObject(text: string): object {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

function stringIn(body: object, key: string): string | undefined {
  const value: unknown = Object.getOwnPropertyDescriptor(body, key)?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** `Retry-After` comes as seconds or as an HTTP date. */
function parseRetryAfter(header: string | null): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
