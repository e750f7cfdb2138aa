import {
  createFirmlyClient,
  createMemoryStorage,
  type FirmlyClientOptions,
} from '@firmly-kit/core';
import { createSandbox, type SandboxOptions } from '@firmly-kit/sandbox';

/** The options of a client with an `appId`. */
type ClientOptions = Partial<Extract<FirmlyClientOptions, { appId: string }>>;

/** A shopper with the demo carts: an API of their own, and a client for it. */
export function startShopper(options: SandboxOptions = {}, clientOptions: ClientOptions = {}) {
  const sandbox = createSandbox({ seed: 'demo', ...options });
  const client = createFirmlyClient({
    appId: 'shop',
    fetch: sandbox.fetch,
    storage: createMemoryStorage(),
    retry: { attempts: 1 },
    ...clientOptions,
  });
  const countOf = (end: string) => sandbox.requests.filter(({ path }) => path.endsWith(end)).length;
  return { sandbox, client, countOf };
}
