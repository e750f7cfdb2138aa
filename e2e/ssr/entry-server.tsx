import { PassThrough } from 'node:stream';
import { createFirmlyClient } from '@firmly-kit/core';
import { activeDomainsQueryOptions, cartQueryOptions } from '@firmly-kit/react';
import { dehydrate, QueryClient } from '@tanstack/react-query';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { Document, DOMAIN, Page } from './Page.tsx';

export interface Visit {
  baseUrl: string;
  shopper: string;
  accessToken: string;
}

const HEAD = '<!doctype html><html lang="en"><title>Carts</title><div id="root">';

/** Renders the page after its data was fetched. */
export async function renderPrefetched({ baseUrl, shopper, accessToken }: Visit): Promise<string> {
  const client = createFirmlyClient({ baseUrl, accessToken, cacheKey: shopper });
  const queryClient = new QueryClient();
  await Promise.all([
    queryClient.prefetchQuery(activeDomainsQueryOptions(client)),
    queryClient.prefetchQuery(cartQueryOptions(client, { domain: DOMAIN })),
  ]);
  const state = dehydrate(queryClient);
  const html = renderToString(
    <Page client={client} queryClient={queryClient} state={state} isStreamed={false} />,
  );
  return HEAD + html + '</div>' + scripts({ baseUrl, shopper, state, isStreamed: false });
}

/** Streams the page while its data is fetched. */
export function renderStreamed({ baseUrl, shopper, accessToken }: Visit): PassThrough {
  const client = createFirmlyClient({ baseUrl, accessToken, cacheKey: shopper });
  const queryClient = new QueryClient();
  const output = new PassThrough();
  const body = new PassThrough();
  body.on('data', (chunk) => output.write(chunk));
  body.on('end', () => {
    const state = dehydrate(queryClient);
    output.end(scripts({ baseUrl, shopper, state, isStreamed: true }));
  });
  const { pipe } = renderToPipeableStream(
    <Document>
      <Page client={client} queryClient={queryClient} state={undefined} isStreamed />
    </Document>,
    { onShellReady: () => void pipe(body) },
  );
  return output;
}

function scripts(data: object): string {
  // A `<` in a cart's text must not close the script element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="state">${json}</script><script type="module" src="/client.js"></script>`;
}
