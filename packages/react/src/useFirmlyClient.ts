'use client';

import type { FirmlyClient } from '@firmly-kit/core';
import { useContext } from 'react';
import { FirmlyContext } from './FirmlyContext.ts';

/**
 * The client of the nearest `<FirmlyProvider>`.
 *
 * @throws Error outside of one.
 */
export function useFirmlyClient(): FirmlyClient {
  const client = useContext(FirmlyContext);
  if (client) return client;
  throw new Error(
    'firmly-kit: a hook was called outside of <FirmlyProvider>, so it has no client to read carts with. ' +
      'Wrap the app in <FirmlyProvider client={createFirmlyClient({ appId })}>.',
  );
}
