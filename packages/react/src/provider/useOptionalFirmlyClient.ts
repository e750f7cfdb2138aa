'use client';

import type { FirmlyClient } from '@firmly-kit/core';
import { useContext } from 'react';
import { FirmlyContext } from './FirmlyContext.ts';

/** The client of the nearest `<FirmlyProvider>`. Undefined if there is none. For components that bring a client of their own then. */
export function useOptionalFirmlyClient(): FirmlyClient | undefined {
  return useContext(FirmlyContext)?.client;
}
