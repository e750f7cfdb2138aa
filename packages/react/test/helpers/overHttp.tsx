import {
  createFirmlyClient,
  type FirmlyClientOptions,
  type LineItem,
  createMemoryStorage,
  type TokenStorage,
} from '@firmly-kit/core';
import type {
  SandboxOptions,
  SandboxRequest,
  Scenario,
  ScenarioName,
  ScenarioOptions,
} from '@firmly-kit/sandbox';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { expect, onTestFinished } from 'vitest';
import { commands } from 'vitest/browser';
import { renderHook } from 'vitest-browser-react';
import { FirmlyProvider } from '../../src/provider/FirmlyProvider.tsx';
import { useCartEditor, type UseCartEditorOptions } from '../../src/hooks/useCartEditor.ts';
import { SHOP } from './renderCartEditor.tsx';
import { createGate, isWrite } from './networkGate.ts';

type ServerOptions = Pick<SandboxOptions, 'seed' | 'tokenLifetimeSeconds'>;

declare module 'vitest/browser' {
  interface BrowserCommands {
    startSandbox: (options?: ServerOptions) => Promise<string>;
    stopSandbox: (url: string) => Promise<void>;
  }
}

type Server = Awaited<ReturnType<typeof startServer>>;

/** A sandbox that listens until the test is over, steered over HTTP as well. */
export async function startServer(options: ServerOptions = {}) {
  const url = await commands.startSandbox(options);
  onTestFinished(() => commands.stopSandbox(url));

  async function steer(path: string, init?: RequestInit): Promise<Response> {
    const response = await fetch(`${url}/__sandbox/${path}`, init);
    if (!response.ok) throw new Error(`The sandbox refused: ${await response.text()}`);
    return response;
  }
  const post = (path: string, body: unknown) =>
    steer(path, { method: 'POST', body: JSON.stringify(body) });
  async function requests(): Promise<SandboxRequest[]> {
    const answer: { requests: SandboxRequest[] } = await (await steer('requests')).json();
    return answer.requests;
  }

  return {
    url,
    scenario: (scenario: Scenario | ScenarioName, { path, times }: ScenarioOptions = {}) =>
      post('scenarios', { scenario, path, times: times === Infinity ? 'Infinity' : times }),
    clearScenarios: () => steer('scenarios', { method: 'DELETE' }),
    submitCart: (domain: string) => post('submit-cart', { domain }),
    /** How many requests have come. */
    count: async () => (await requests()).length,
    /** How many sessions were opened or renewed. */
    sessions: async () =>
      (await requests()).filter(({ path }) => path.endsWith('/browser-session')).length,
    /** How often a cart was read. */
    reads: async () =>
      (await requests()).filter(({ method, path }) => method === 'GET' && path.endsWith('/cart'))
        .length,
    /** Of every write that has come: method, what stands after the domain, and the status of the answer. */
    writes: async () =>
      (await requests())
        .filter(({ method, path }) => method !== 'GET' && path.includes('/cart/'))
        .map(
          ({ method, path, status = 'unanswered' }) =>
            `${method} ${decodeURIComponent(path.split('/cart/')[1] ?? '')} ${status}`,
        ),
  };
}

type ClientOptions = Partial<Pick<FirmlyClientOptions, 'timeoutMs'>> & { storage?: TokenStorage };

/** A device before a server, and the provider that renders hooks for it. */
export function createShopperOverHttp({ url }: Server, clientOptions: ClientOptions = {}) {
  const network: {
    /** Which requests fail before they arrive, as a browser lets them fail. */
    fails: (request: Request) => boolean;
  } = { fails: () => false };
  const gate = createGate(async (...args) => {
    const request = new Request(...args);
    if (network.fails(request)) throw new TypeError('Failed to fetch');
    return fetch(request);
  });
  const flights = countFlights(gate.fetch);
  const client = createFirmlyClient({
    appId: 'test-app',
    baseUrl: url,
    fetch: flights.fetch,
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
  return { network, gate, flights: flights.most, client, queryClient, wrapper };
}

/** Counts, for each store, how many writes were on their way at once at most. */
function countFlights(send: typeof globalThis.fetch) {
  const now = new Map<string, number>();
  const most = new Map<string, number>();
  return {
    most,
    fetch: async (...args: Parameters<typeof globalThis.fetch>) => {
      const request = new Request(...args);
      if (!isWrite(request)) return send(request);
      const domain = domainOf(request);
      const count = (now.get(domain) ?? 0) + 1;
      now.set(domain, count);
      most.set(domain, Math.max(count, most.get(domain) ?? 0));
      try {
        return await send(request);
      } finally {
        now.set(domain, (now.get(domain) ?? 0) - 1);
      }
    },
  };
}

export function domainOf({ url }: Request): string {
  return new URL(url).pathname.split('/')[4] ?? '';
}

interface OpenOptions {
  editor?: UseCartEditorOptions;
  client?: ClientOptions;
  /** One that other tabs or devices use too. @default one of its own */
  server?: Server;
  strict?: boolean;
}

/** A shopper before an editor of one cart, which has been read, at a server. */
export async function openEditorOverHttp(
  domain = SHOP,
  { editor, client, server, strict = false }: OpenOptions = {},
) {
  const sandbox = server ?? (await startServer());
  const shopper = createShopperOverHttp(sandbox, client);
  const { wrapper: Wrapper } = shopper;
  const rendered: ReturnType<typeof useCartEditor>['lines'][] = [];
  const hook = await renderHook(
    () => {
      const edited = useCartEditor(domain, editor);
      rendered.push(edited.lines);
      return edited;
    },
    {
      wrapper: strict
        ? ({ children }: { children: ReactNode }) => (
            <StrictMode>
              <Wrapper>{children}</Wrapper>
            </StrictMode>
          )
        : Wrapper,
    },
  );
  const { result } = hook;
  await expect.poll(() => result.current.cart).toBeDefined();

  const lineOf = (title: string) => {
    const found = result.current.lines.find(({ line }) => line.description === title);
    if (!found) throw new Error(`There is no line "${title}".`);
    return found;
  };
  const everOf = (title: string) =>
    rendered.flatMap((lines) => lines.filter(({ line }) => line.description === title));
  return {
    ...shopper,
    ...hook,
    sandbox,
    /** The edited line with this title. */
    lineOf,
    line: (title: string): LineItem => lineOf(title).line,
    /** Every quantity that was ever rendered for a line, one after the other. */
    shownOf: (title: string) =>
      everOf(title)
        .map(({ quantity }) => quantity)
        .filter((quantity, index, all) => index === 0 || quantity !== all[index - 1]),
    /** Every error that was ever rendered for a line. */
    errorsOf: (title: string) => new Set(everOf(title).flatMap(({ error }) => error ?? [])),
    settled: () => expect.poll(() => result.current.pending.totals).toBe(false),
  };
}
