import { createFirmlyClient } from '@firmly-kit/core';

export const client = createFirmlyClient({
  appId: 'wander-and-wares',
  baseUrl: import.meta.env.VITE_FIRMLY_BASE_URL ?? 'http://127.0.0.1:4010',
});
