import {
  createFirmlyClient,
  type FirmlyClientOptions,
  createMemoryStorage,
} from '@firmly-kit/core';
import { createSandbox, type SandboxOptions } from '@firmly-kit/sandbox';
import type { ReactNode } from 'react';
import { createGate } from './networkGate.ts';
import { FirmlyProvider } from '../../src/provider/FirmlyProvider.tsx';

/** Of a service of its own: a write that one test holds must not keep the writes of another waiting. */
export const ownBaseUrl = () => `https://${crypto.randomUUID()}.example`;

/** A new device on a sandbox of its own, and the provider that renders hooks for it. */
export function createShopper(
  sandboxOptions: SandboxOptions = {},
  clientOptions: Partial<Pick<FirmlyClientOptions, 'timeoutMs' | 'retry' | 'cacheKey'>> = {},
) {
  const sandbox = createSandbox(sandboxOptions);
  const gate = createGate(sandbox.fetch);
  const client = createFirmlyClient({
    baseUrl: ownBaseUrl(),
    appId: 'test-app',
    fetch: gate.fetch,
    storage: createMemoryStorage(),
    retry: { attempts: 1 },
    ...clientOptions,
  });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <FirmlyProvider client={client}>{children}</FirmlyProvider>
  );
  /** How often each path was asked for. */
  const countOf = (path: string) =>
    sandbox.requests.filter((request) => request.path === path).length;
  return { sandbox, gate, client, wrapper, countOf };
}
