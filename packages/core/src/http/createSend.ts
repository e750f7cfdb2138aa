import type { Drift, Parse } from '../parsing/parseBody.ts';
import { fetchOnce } from './fetchOnce.ts';
import { createRedactor } from './createRedactor.ts';
import { createId } from '../utils/createId.ts';
import { parseJson } from './parseJson.ts';
import { toHttpError } from './toHttpError.ts';

export interface SendOptions {
  baseUrl: string;
  fetch?: typeof globalThis.fetch | undefined;
  timeoutMs: number;
  maxResponseBytes: number;
  keepSecrets?: boolean | undefined;
  onDrift?: ((drift: Drift) => void) | undefined;
}

export interface SendRequest<T> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  headers: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** The token that the request carries. It is kept out of every error from now on. */
  secret: string | undefined;
  parse: Parse<T>;
  signal?: AbortSignal | undefined;
  /** Called with true right before `fetch`. If it throws, nothing is sent. */
  onSend?: ((isSent: boolean) => void) | undefined;
}

/** Sends one request once and parses the response. */
export type Send = <T>(request: SendRequest<T>) => Promise<T>;

// In UTF-16 units. Browsers allow 64 KiB of UTF-8 for all such requests together.
const MAX_KEEPALIVE_LENGTH = 4096;

export function createSend(options: SendOptions): Send {
  const redactor = createRedactor();
  return async function send({ method, path, headers, body, secret, parse, signal, onSend }) {
    const requestId = createId();
    const request = { method, path, requestId };
    redactor.add(secret);
    const text = body === undefined ? undefined : JSON.stringify(body);
    onSend?.(true);
    const response = await fetchOnce({
      ...options,
      url: options.baseUrl + path,
      init: {
        method,
        headers: {
          accept: 'application/json',
          'x-firmly-request-id': requestId,
          ...(text !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(text !== undefined && { body: text }),
        // A mutation survives the page that sent it. Browsers refuse `keepalive` for long bodies.
        keepalive: method !== 'GET' && (text ?? '').length <= MAX_KEEPALIVE_LENGTH,
      },
      request,
      redactor,
      // Passed on its own: browsers throw if `fetch` is called as a method of another object.
      fetch: options.fetch ?? globalThis.fetch,
      signal,
    });
    if (response.status < 200 || response.status > 299) {
      throw toHttpError(response, request, redactor);
    }
    return parse(parseJson(response.text, request), { ...options, request });
  };
}
