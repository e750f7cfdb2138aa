import type * as z from 'zod/mini';
import { type Drift, read } from '../reading/read.ts';
import { attempt } from './attempt.ts';
import { createRequestId } from './createRequestId.ts';
import { parseJson } from './parseJson.ts';
import { toHttpError } from './toHttpError.ts';

export interface TransportOptions {
  baseUrl: string;
  fetch?: typeof globalThis.fetch;
  timeoutMs?: number;
  onDrift?: (drift: Drift) => void;
}

export interface TransportRequest<T> {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  schema: z.ZodMiniType<T>;
  signal?: AbortSignal | undefined;
}

/** Sends one request once, and reads the answer as what it should be. */
export type Send = <T>(request: TransportRequest<T>) => Promise<T>;

export function createTransport({
  baseUrl,
  timeoutMs = 10_000,
  ...options
}: TransportOptions): Send {
  return async function send({ method, path, headers, body, schema, signal }) {
    const requestId = createRequestId();
    const request = { method, path, requestId };
    const answer = await attempt({
      url: baseUrl + path,
      method,
      headers: {
        accept: 'application/json',
        'x-firmly-request-id': requestId,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      request,
      // Called as a plain function: browsers refuse a `fetch` that is called as a method.
      fetch: options.fetch ?? globalThis.fetch,
      timeoutMs,
      signal,
    });
    if (answer.status < 200 || answer.status > 299) throw toHttpError(answer, request);
    return read(schema, parseJson(answer.text, request), { request, onDrift: options.onDrift });
  };
}
