import { createFirmlyClient } from '@firmly-kit/core';
import { QueryClient } from '@tanstack/react-query';
import { hydrateRoot } from 'react-dom/client';
import { Document, Page } from './Page.tsx';

const { baseUrl, shopper, state, isStreamed } = JSON.parse(
  document.querySelector('#state')?.textContent ?? '',
);

const page = (
  <Page
    client={createFirmlyClient({
      baseUrl,
      cacheKey: shopper,
      accessToken: async () => (await fetch('/token')).text(),
    })}
    queryClient={new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })}
    state={state}
    isStreamed={isStreamed}
  />
);

const root = document.querySelector('#root');
if (isStreamed) hydrateRoot(document, <Document>{page}</Document>);
else if (root) hydrateRoot(root, page);
window.name = 'hydrated';
