import {
  type RunningSandbox,
  startSandbox,
  type StartSandboxOptions,
} from '@firmly-kit/sandbox/node';
import { onTestFinished } from 'vitest';
import { createFirmlyClient } from '../../src/client/createFirmlyClient.ts';
import type { FirmlyClient, FirmlyClientOptions } from '../../src/client/FirmlyClient.ts';
import { createMemoryStorage } from '../../src/session/storage.ts';

export interface StartedClient extends RunningSandbox {
  client: FirmlyClient;
  /** Another client of the same app, as after a reload: same storage unless told otherwise. */
  createClient: (options?: Partial<FirmlyClientOptions>) => FirmlyClient;
  /** How often each path was asked for. */
  countOf: (path: string) => number;
}

export const SESSION = '/api/v1/browser-session';
export const DOMAINS = '/api/v2/carts/active-domains';

/** A sandbox on a port of its own until the test ends, and a client on it. */
export async function startClient(
  options: StartSandboxOptions = {},
  clientOptions: Partial<FirmlyClientOptions> = {},
): Promise<StartedClient> {
  const running = await startSandbox({ port: 0, ...options });
  onTestFinished(running.close);
  const storage = createMemoryStorage();
  const createClient: StartedClient['createClient'] = (more) =>
    createFirmlyClient({
      appId: 'test-app',
      storage,
      baseUrl: running.url,
      retry: { baseDelayMs: 1 },
      ...clientOptions,
      ...more,
    } as FirmlyClientOptions);
  return {
    ...running,
    client: createClient(),
    createClient,
    countOf: (path) => running.sandbox.requests.filter((request) => request.path === path).length,
  };
}
