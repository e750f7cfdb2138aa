import type { Drift, Parse } from '../parsing/parseBody.ts';
import { fetchOnce } from './fetchOnce.ts';
import { createRedactor } from './createRedactor.ts';
import { createId } from '../utils/createId.ts';
import { parseJson } from './parseJson.ts';
import { toHttpError } from './toHttpError.ts';

export interface SendOptions {
  baseUrl: string;
  fetch?: typeof globalThis.fetch;
  timeoutMs: number;
  keepSecrets?: boolean;
  onDrift?: (drift: Drift) => void;
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
}

/** Sends one request once and parses the response. */
export type Send = <T>(request: SendRequest<T>) => Promise<T>;

export function createSend(options: SendOptions): Send {
  const redactor = createRedactor();
  return async function send({ method, path, headers, body, secret, parse, signal }) {
    const requestId = createId();
    const request = { method, path, requestId };
    redactor.add(secret);
    const hasBody = body !== undefined;
    const response = await fetchOnce({
      url: options.baseUrl + path,
      init: {
        method,
        headers: {
          accept: 'application/json',
          'x-firmly-request-id': requestId,
          ...(hasBody && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(hasBody && { body: JSON.stringify(body) }),
      },
      request,
      redactor,
      // Passed on its own: browsers throw if `fetch` is called as a method of another object.
      fetch: options.fetch ?? globalThis.fetch,
      timeoutMs: options.timeoutMs,
      signal,
    });
    if (response.status < 200 || response.status > 299) {
      throw toHttpError(response, request, redactor);
    }
    const { onDrift, keepSecrets } = options;
    return parse(parseJson(response.text, request), { request, onDrift, keepSecrets });
  };
}
