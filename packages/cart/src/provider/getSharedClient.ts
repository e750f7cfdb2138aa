import { createFirmlyClient, type FirmlyClient } from '@firmly-kit/core';

const clients = new Map<string, FirmlyClient>();

/**
 * The one client of an app and an API on this page: components that are mounted apart share its session and its cache.
 *
 * @throws TypeError for an `appId` or a `baseUrl` that is none. It says how to fix it.
 */
export function getSharedClient(appId: string, baseUrl: string | URL | undefined): FirmlyClient {
  const created = createFirmlyClient({ appId, baseUrl });
  // Two ways to write one URL are one API.
  const key = JSON.stringify([appId, created.baseUrl]);
  const client = clients.get(key) ?? created;
  clients.set(key, client);
  return client;
}
