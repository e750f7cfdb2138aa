import type { FirmlyClient } from '@firmly-kit/core';

const warned = new WeakSet<FirmlyClient>();

/** Warns once for each client that its provider does not know the query client of the hooks. For development. */
export function warnAboutQueryClient(client: FirmlyClient): void {
  if (warned.has(client)) return;
  warned.add(client);
  // oxlint-disable-next-line no-console
  console.warn(
    'firmly-kit: <FirmlyProvider> is above the app’s <QueryClientProvider>, so carts do not follow changes in other tabs, ' +
      'nor a new session. Put it inside: ' +
      '<QueryClientProvider client={queryClient}><FirmlyProvider client={client}>…</FirmlyProvider></QueryClientProvider>.',
  );
}
