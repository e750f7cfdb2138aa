import {
  createFirmlyClient,
  type FirmlyClientOptions,
  createMemoryStorage,
  type TokenStorage,
} from '@firmly-kit/core';
import { createSandbox, type SandboxOptions } from '@firmly-kit/sandbox';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FirmlyProvider } from '../../src/index.ts';
import { createNetworkGate, getDomain, isCartMutation } from './networkGate.ts';

/** A service of its own, so that a mutation held by one test does not delay those of another. */
export const createBaseUrl = () => `https://${crypto.randomUUID()}.example`;

/** A new device on its own sandbox in this page, and the provider to render hooks with. */
export function createShopper(
  sandboxOptions: SandboxOptions = {},
  clientOptions: Partial<Pick<FirmlyClientOptions, 'timeoutMs' | 'retry' | 'cacheKey'>> = {},
) {
  const sandbox = createSandbox(sandboxOptions);
  const gate = createNetworkGate(sandbox.fetch);
  const client = createFirmlyClient({
    baseUrl: createBaseUrl(),
    appId: 'test-app',
    fetch: gate.fetch,
    storage: createMemoryStorage(),
    retry: { attempts: 1 },
    ...clientOptions,
  });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <FirmlyProvider client={client}>{children}</FirmlyProvider>
  );
  const countRequests = (path: string) =>
    sandbox.requests.filter((request) => request.path === path).length;
  return { sandbox, gate, client, wrapper, countRequests };
}

/** A shopper whose requests are all answered with what `createCart` returns. */
export function createShopperWithResponses(
  createCart: (request: Request) => object | Promise<object>,
) {
  const gate = createNetworkGate(async (...args) =>
    Response.json(await createCart(new Request(...args))),
  );
  const client = createFirmlyClient({
    baseUrl: createBaseUrl(),
    accessToken: 'token',
    fetch: gate.fetch,
  });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <FirmlyProvider client={client}>{children}</FirmlyProvider>
  );
  return { gate, wrapper };
}

export type HttpClientOptions = Partial<Pick<FirmlyClientOptions, 'timeoutMs'>> & {
  storage?: TokenStorage;
};

/** A device that sends its requests to a server, and the provider to render hooks with. */
export function createShopperOverHttp(
  { url }: { url: string },
  clientOptions: HttpClientOptions = {},
) {
  const network: {
    /** Which requests fail before they arrive, with the error of a browser. */
    fails: (request: Request) => boolean;
  } = { fails: () => false };
  const gate = createNetworkGate(async (...args) => {
    const request = new Request(...args);
    if (network.fails(request)) throw new TypeError('Failed to fetch');
    return fetch(request);
  });
  const counted = countConcurrentMutations(gate.fetch);
  const client = createFirmlyClient({
    appId: 'test-app',
    baseUrl: url,
    fetch: counted.fetch,
    storage: createMemoryStorage(),
    retry: { attempts: 1 },
    ...clientOptions,
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>
      <FirmlyProvider client={client}>{children}</FirmlyProvider>
    </QueryClientProvider>
  );
  return { network, gate, maxConcurrent: counted.maxConcurrent, client, queryClient, wrapper };
}

/** Counts, for each domain, the most mutations that were sent and not yet answered at one time. */
function countConcurrentMutations(send: typeof globalThis.fetch) {
  const current = new Map<string, number>();
  const maxConcurrent = new Map<string, number>();
  return {
    maxConcurrent,
    fetch: async (...args: Parameters<typeof globalThis.fetch>) => {
      const request = new Request(...args);
      if (!isCartMutation(request)) return send(request);
      const domain = getDomain(request);
      const count = (current.get(domain) ?? 0) + 1;
      current.set(domain, count);
      maxConcurrent.set(domain, Math.max(count, maxConcurrent.get(domain) ?? 0));
      try {
        return await send(request);
      } finally {
        current.set(domain, (current.get(domain) ?? 0) - 1);
      }
    },
  };
}
