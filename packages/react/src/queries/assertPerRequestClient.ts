import type { FirmlyClient } from '@firmly-kit/core';
import { isServer } from '@tanstack/react-query';

/**
 * Refuses a client on a server if all shoppers would share its session, and so its carts.
 *
 * @throws Error for a client with an `appId` and without `storage`.
 */
export function assertPerRequestClient(client: FirmlyClient): void {
  if (!isServer || !client.ownsDefaultSession) return;
  throw new Error(
    'firmly-kit: on a server, all shoppers would share the session and the carts of a client with `appId`. ' +
      'Create one client per request with the shopper’s token: createFirmlyClient({ accessToken, cacheKey }).',
  );
}
