import { expect, onTestFinished, test } from 'vitest';
import { SHOP } from '../../test/helpers/catalogue.ts';
import { createBaseUrl } from '../../test/helpers/createShopper.tsx';

test('on a server, a mutation with a client that all shoppers would share is refused', async () => {
  expect(await clearCartInWorker({ ownsDefaultSession: true })).toEqual({
    outcome: expect.stringContaining('Create one client per request with the shopper’s token'),
    requests: 0,
  });
  expect(await clearCartInWorker({ ownsDefaultSession: false })).toEqual({
    outcome: 'cleared',
    requests: 1,
  });
});

/** Clears a cart in a worker: without a window, TanStack Query takes it for a server. */
async function clearCartInWorker({
  ownsDefaultSession,
}: {
  ownsDefaultSession: boolean;
}): Promise<unknown> {
  const core = new URL('../../../core/src/index.ts', import.meta.url).href;
  const mutation = new URL('../mutations/clearCart.ts', import.meta.url).href;
  const tanstack = new URL('/@id/@tanstack/react-query', location.origin).href;
  const code = `
    const [{ createFirmlyClient }, { clearCartMutationOptions }, { QueryClient }] = await Promise.all(
      ${JSON.stringify([core, mutation, tanstack])}.map((url) => import(url)),
    );
    let requests = 0;
    const client = createFirmlyClient({
      ...${ownsDefaultSession ? "{ appId: 'module-level' }" : "{ accessToken: 'token' }"},
      baseUrl: ${JSON.stringify(createBaseUrl())},
      fetch: async () => {
        requests += 1;
        return Response.json({ line_items: [] });
      },
    });
    const queryClient = new QueryClient();
    const options = clearCartMutationOptions(client, queryClient, { domain: ${JSON.stringify(SHOP)} });
    const outcome = await queryClient.getMutationCache().build(queryClient, options).execute()
      .then(() => 'cleared', (error) => error.message);
    postMessage({ outcome, requests });
  `;
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(url, { type: 'module' });
  onTestFinished(() => {
    worker.terminate();
    URL.revokeObjectURL(url);
  });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
}
