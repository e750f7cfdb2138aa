import type { FailedRequest } from '../errors/FirmlyError.ts';
import { HttpError } from '../errors/HttpError.ts';
import { getOwn } from '../utils/getOwn.ts';
import type { HttpResponse } from './fetchOnce.ts';
import type { Redactor } from './createRedactor.ts';
import { describeBody } from './describeBody.ts';
import { parseIfJson } from './parseJson.ts';

const MAX_TEXT_LENGTH = 300;

/** Makes the error for a response outside 2xx: from the API's error body if it can be parsed, else from the status. */
export function toHttpError(
  { status, headers, text }: HttpResponse,
  request: FailedRequest,
  redactor: Redactor,
): HttpError {
  const body = parseIfJson(text);
  const textIn = (key: string) => stringIn(body, key, redactor);
  return new HttpError({
    request,
    status,
    code: textIn('error') ?? (status < 400 ? 'Redirected' : undefined),
    // The session endpoint sends `message`, the others `description`.
    description: textIn('description') ?? textIn('message'),
    body: body === undefined ? describeBody(text) : undefined,
    retryAfterMs: parseRetryAfter(headers),
  });
}

function stringIn(body: unknown, key: string, redactor: Redactor): string | undefined {
  const value = getOwn(body, key);
  // Redacted before it is cut: half a token is still a secret.
  return typeof value === 'string' && value !== ''
    ? redactor.redact(value).slice(0, MAX_TEXT_LENGTH)
    : undefined;
}

/** `Retry-After` is a number of seconds or an HTTP date by the server's clock. */
function parseRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const ms = /[a-z]/i.test(value) ? Date.parse(value) - now : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
