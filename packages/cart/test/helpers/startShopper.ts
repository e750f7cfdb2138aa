import { createFirmlyClient, createMemoryStorage } from '@firmly-kit/core';
import { createSandbox, type SandboxOptions } from '@firmly-kit/sandbox';

/** A shopper with the demo carts: an API of their own, and a client for it. */
export function startShopper(options: SandboxOptions = { seed: 'demo' }) {
  const sandbox = createSandbox(options);
  const client = createFirmlyClient({
    appId: 'shop',
    fetch: sandbox.fetch,
    storage: createMemoryStorage(),
    retry: { attempts: 1 },
  });
  return { sandbox, client };
}
