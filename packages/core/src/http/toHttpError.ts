import type { FailedRequest } from '../errors/FirmlyError.ts';
import { HttpError } from '../errors/HttpError.ts';
import { getOwn } from '../utils/getOwn.ts';
import type { Answer } from './fetchOnce.ts';
import type { Redact } from './createRedactor.ts';
import { describeBody } from './describeBody.ts';

const LONGEST_TEXT = 300;

/** The error behind an answer that is no success: from the vendor's body if it can be read, from the status if not. */
export function toHttpError(
  { status, headers, text }: Answer,
  request: FailedRequest,
  redact: Redact,
): HttpError {
  const body = parse(text);
  const textIn = (key: string) => stringIn(body, key, redact);
  return new HttpError({
    request,
    status,
    code: textIn('error') ?? (status < 400 ? 'Redirected' : undefined),
    // The session endpoint says `message`, all others `description`.
    description: textIn('description') ?? textIn('message'),
    body: body === undefined ? describeBody(text) : undefined,
    retryAfterMs: parseRetryAfter(headers),
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stringIn(body: unknown, key: string, redact: Redact): string | undefined {
  const value = getOwn(body, key);
  // Redacted first: half a token is still half a secret.
  return typeof value === 'string' && value !== ''
    ? redact.text(value).slice(0, LONGEST_TEXT)
    : undefined;
}

/** `Retry-After` comes as whole seconds or as an HTTP date, which is by the server's clock. */
function parseRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const ms = /[a-z]/i.test(value) ? Date.parse(value) - now : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
