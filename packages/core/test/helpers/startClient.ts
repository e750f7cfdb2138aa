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
  /** Creates another client of the same app, as after a reload. The storage is the same by default. */
  createClient: (options?: Partial<FirmlyClientOptions>) => FirmlyClient;
  /** The number of requests to a path. */
  countOf: (path: string) => number;
}

export const SESSION = '/api/v1/browser-session';
export const DOMAINS = '/api/v2/carts/active-domains';

/** Starts a sandbox for the rest of the test, and a client of it. */
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
