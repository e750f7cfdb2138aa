import type { Drift, Read } from '../parsing/parseBody.ts';
import { attempt } from './fetchOnce.ts';
import { createRedactor } from './createRedactor.ts';
import { createId } from '../utils/createId.ts';
import { parseJson } from './parseJson.ts';
import { toHttpError } from './toHttpError.ts';

export interface TransportOptions {
  baseUrl: string;
  fetch?: typeof globalThis.fetch;
  timeoutMs: number;
  keepSecrets?: boolean;
  onDrift?: (drift: Drift) => void;
}

export interface TransportRequest<T> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  headers: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** The token in it: kept out of every error from now on. */
  secret: string | undefined;
  read: Read<T>;
  signal?: AbortSignal | undefined;
}

/** Sends one request once, and reads the answer as what it should be. */
export type Send = <T>(request: TransportRequest<T>) => Promise<T>;

export function createSend(options: TransportOptions): Send {
  const redact = createRedactor();
  return async function send({ method, path, headers, body, secret, read, signal }) {
    const requestId = createId();
    const request = { method, path, requestId };
    redact.hide(secret);
    const hasBody = body !== undefined;
    const answer = await attempt({
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
      redact,
      // Called as a plain function: browsers refuse a `fetch` that is called as a method.
      fetch: options.fetch ?? globalThis.fetch,
      timeoutMs: options.timeoutMs,
      signal,
    });
    if (answer.status < 200 || answer.status > 299) throw toHttpError(answer, request, redact);
    const { onDrift, keepSecrets } = options;
    return read(parseJson(answer.text, request), { request, onDrift, keepSecrets });
  };
}
