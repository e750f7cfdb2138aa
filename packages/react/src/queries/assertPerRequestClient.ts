import type { FirmlyClient } from '@firmly-kit/core';
import { isServer } from '@tanstack/react-query';

/**
 * A token is a shopper's device. On a server, a client that makes its own would give all shoppers one device, and one
 * cart.
 *
 * @throws Error there.
 */
export function assertPerRequestClient(client: FirmlyClient): void {
  if (!isServer || !client.ownsDefaultSession) return;
  throw new Error(
    'firmly-kit: a client with an `appId` was to read on a server, where all shoppers would share its one device, ' +
      'and see each other’s carts. Make a client for each request, of the shopper’s own token: ' +
      'createFirmlyClient({ accessToken, cacheKey }).',
  );
}
