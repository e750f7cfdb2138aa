import { createFirmlyClient } from '@firmly-kit/core';
import { QueryClient } from '@tanstack/react-query';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './Page.tsx';

const root = document.querySelector('#root');
const { baseUrl, shopper, state, isStreamed } = JSON.parse(
  document.querySelector('#state')?.textContent ?? '',
);

if (root) {
  hydrateRoot(
    root,
    <Page
      client={createFirmlyClient({
        baseUrl,
        cacheKey: shopper,
        accessToken: async () => (await fetch('/token')).text(),
      })}
      queryClient={new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })}
      state={state}
      isStreamed={isStreamed}
    />,
  );
  document.documentElement.dataset['hydrated'] = 'true';
}
