import type {
  SandboxOptions,
  SandboxRequest,
  Scenario,
  ScenarioName,
  ScenarioOptions,
} from '@firmly-kit/sandbox';
import { onTestFinished } from 'vitest';
import { commands } from 'vitest/browser';
import { describeMutation, isMutationRequest } from './describeMutation.ts';

type ServerOptions = Pick<SandboxOptions, 'seed' | 'tokenLifetimeSeconds'>;

declare module 'vitest/browser' {
  interface BrowserCommands {
    startSandbox: (options?: ServerOptions) => Promise<string>;
    stopSandbox: (url: string) => Promise<void>;
  }
}

export type SandboxServer = Awaited<ReturnType<typeof startServer>>;

/** A sandbox that listens on a socket until the test is over. Its scenarios are set over HTTP too. */
export async function startServer(options: ServerOptions = {}) {
  const url = await commands.startSandbox(options);
  onTestFinished(() => commands.stopSandbox(url));

  async function control(path: string, init?: RequestInit): Promise<Response> {
    const response = await fetch(`${url}/__sandbox/${path}`, init);
    if (!response.ok) throw new Error(`The sandbox refused: ${await response.text()}`);
    return response;
  }
  const post = (path: string, body: unknown) =>
    control(path, { method: 'POST', body: JSON.stringify(body) });
  async function getRequests(): Promise<SandboxRequest[]> {
    const response: { requests: SandboxRequest[] } = await (await control('requests')).json();
    return response.requests;
  }

  return {
    url,
    scenario: (scenario: Scenario | ScenarioName, { path, times }: ScenarioOptions = {}) =>
      post('scenarios', { scenario, path, times: times === Infinity ? 'Infinity' : times }),
    clearScenarios: () => control('scenarios', { method: 'DELETE' }),
    submitCart: (domain: string) => post('submit-cart', { domain }),
    countRequests: async () => (await getRequests()).length,
    /** How many sessions were opened or renewed. */
    countSessions: async () =>
      (await getRequests()).filter(({ path }) => path.endsWith('/browser-session')).length,
    countCartReads: async () =>
      (await getRequests()).filter(({ method, path }) => method === 'GET' && path.endsWith('/cart'))
        .length,
    /** Every mutation that arrived: method, the path after the domain, and the status of the response. */
    getMutations: async () =>
      (await getRequests())
        .filter(isMutationRequest)
        .map((request) => `${describeMutation(request)} ${request.status ?? 'unanswered'}`),
  };
}
