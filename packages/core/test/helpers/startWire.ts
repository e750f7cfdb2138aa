import type { ServerResponse } from 'node:http';
import {
  createFirmlyClient,
  type FirmlyClient,
  type FirmlyClientOptions,
} from '../../src/index.ts';
import { listen } from './listen.ts';

export interface WireRequest {
  /** `PUT /api/v1/…`, as it was sent. */
  line: string;
  /** As text; empty without a body. */
  body: string;
  type: string | undefined;
}

export interface Wire {
  client: FirmlyClient;
  /** The received requests, in order. */
  requests: WireRequest[];
}

/** Answers the request with that index. */
export type WireAnswer = (response: ServerResponse, index: number) => void;

const emptyCart: WireAnswer = (response) => void response.end('{"line_items":[]}');

/** Starts a client on a server that records each request completely, which the sandbox's log does not. */
export async function startWire(
  answer: WireAnswer = emptyCart,
  options: Partial<FirmlyClientOptions> = {},
): Promise<Wire> {
  const requests: WireRequest[] = [];
  const baseUrl = await listen((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const type = request.headers['content-type'];
      requests.push({ line: `${request.method} ${request.url}`, body, type });
      answer(response, requests.length - 1);
    });
  });
  const client = createFirmlyClient({
    accessToken: 'token',
    baseUrl,
    retry: { baseDelayMs: 1 },
    ...options,
  } as FirmlyClientOptions);
  return { client, requests };
}
