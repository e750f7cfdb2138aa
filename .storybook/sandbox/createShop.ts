import { createFirmlyClient, createMemoryStorage, type FirmlyClient } from '@firmly-kit/core';
import { createSandbox, type Sandbox, type SandboxOptions } from '@firmly-kit/sandbox';
import { createRequestLog, type RequestLog } from './createRequestLog.ts';

/** The API in the page, for one story, and a client of it. */
export interface Shop {
  sandbox: Sandbox;
  client: FirmlyClient;
  log: RequestLog;
  /** While false, every request fails as without a network. */
  setOnline: (isOnline: boolean) => void;
  /** While true, every answer takes 1.5 s. */
  setSlow: (isSlow: boolean) => void;
}

/** Each story has its own, so that no story sees the edits of another. */
export function createShop(options: SandboxOptions): Shop {
  const sandbox = createSandbox(options);
  const log = createRequestLog();
  let isOnline = true;
  let isSlow = false;
  const client = createFirmlyClient({
    appId: 'storybook',
    storage: createMemoryStorage(),
    retry: { attempts: 1 },
    fetch: (input, init) =>
      log.record(init, input, async () => {
        if (!isOnline) throw new TypeError('Failed to fetch');
        const response = await sandbox.fetch(input, init);
        if (isSlow) await new Promise((resolve) => setTimeout(resolve, 1500));
        return response;
      }),
  });
  return {
    sandbox,
    client,
    log,
    setSlow(next) {
      isSlow = next;
    },
    setOnline(next) {
      isOnline = next;
      // TanStack Query pauses changes while the browser says that it is offline.
      dispatchEvent(new Event(next ? 'online' : 'offline'));
    },
  };
}
