'use client';

import type { FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react';

export interface FirmlyContextValue {
  client: FirmlyClient;
  /** The query client that the provider keeps in step with the session and with other tabs. */
  queryClient: QueryClient;
}

export const FirmlyContext = createContext<FirmlyContextValue | undefined>(undefined);
