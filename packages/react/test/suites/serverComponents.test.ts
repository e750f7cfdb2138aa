import type { createFirmlyClient, FirmlyClient } from '@firmly-kit/core';
import { startSandbox } from '@firmly-kit/sandbox/node';
import { build, parseAst, type Plugin, type Rollup } from 'vite';
import { expect, test } from 'vitest';

// A server component: it imports the package's entry, and prefetches both queries.
const PAGE = `
  import { createFirmlyClient, createMemoryStorage } from '@firmly-kit/core';
  import { activeDomainsQueryOptions, cartQueryOptions, useCart } from '@firmly-kit/react';
  import { QueryClient } from '@tanstack/react-query';
  export { createFirmlyClient, useCart };
  export const prefetchDomains = (client) => new QueryClient().fetchQuery(activeDomainsQueryOptions(client));
  export const prefetchCart = (client) => new QueryClient().fetchQuery(cartQueryOptions(client, { domain: 'a.example' }));
  export async function prefetch(baseUrl) {
    const client = createFirmlyClient({ appId: 'server', baseUrl, storage: createMemoryStorage() });
    const queryClient = new QueryClient();
    const domains = await prefetchDomains(client);
    const cart = await queryClient.fetchQuery(cartQueryOptions(client, { domain: domains[0] }));
    return { domains, total: cart.total.value };
  }
`;

/** Replaces the exports of "use client" modules by references, as a server-component bundler does. */
const clientReferences: Plugin = {
  name: 'client-references',
  transform(code) {
    if (!/^\s*['"]use client['"]/.test(code)) return undefined;
    const names = parseAst(code).body.flatMap((node) => {
      if (node.type !== 'ExportNamedDeclaration') return [];
      const { declaration } = node;
      const declared =
        declaration?.type === 'FunctionDeclaration'
          ? [declaration.id]
          : declaration?.type === 'VariableDeclaration'
            ? declaration.declarations.map(({ id }) => id)
            : [];
      return [...declared, ...node.specifiers.map(({ exported }) => exported)].flatMap((id) =>
        id && 'name' in id ? [id.name] : [],
      );
    });
    return names.map((name) => `export const ${name} = 'reference to ${name}';`).join('\n');
  },
};

test('a server component prefetches with the query options, and hooks stay references', async () => {
  await using sandbox = await startSandboxForTest();
  const page = await bundle();
  expect(page.useCart).toBe('reference to useCart');
  await expect(page.prefetch(sandbox.url)).resolves.toEqual({
    domains: ['staging.luma.gift'],
    total: 24.2,
  });
});

test('on a server, a query with a client that all shoppers would share is refused', async () => {
  await using sandbox = await startSandboxForTest();
  const page = await bundle();
  const client = page.createFirmlyClient({ appId: 'module-level', baseUrl: sandbox.url });
  for (const prefetch of [page.prefetchDomains, page.prefetchCart]) {
    await expect(prefetch(client)).rejects.toThrow(
      'Create one client per request with the shopper’s token',
    );
  }
});

async function startSandboxForTest() {
  const { url, close } = await startSandbox({ port: 0, seed: 'single' });
  return { url, [Symbol.asyncDispose]: close };
}

interface Page {
  useCart: unknown;
  prefetch: (baseUrl: string) => Promise<unknown>;
  createFirmlyClient: typeof createFirmlyClient;
  prefetchDomains: (client: FirmlyClient) => Promise<unknown>;
  prefetchCart: (client: FirmlyClient) => Promise<unknown>;
}

async function bundle(): Promise<Page> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    ssr: {
      noExternal: true,
      resolve: { conditions: ['@firmly-kit/source', 'react-server', 'module', 'node'] },
    },
    build: { ssr: true, write: false, rollupOptions: { input: 'virtual:page' } },
    plugins: [
      {
        name: 'page',
        resolveId: (id) =>
          id === 'virtual:page' ? `${import.meta.dirname}/virtual-page.ts` : undefined,
        load: (id) => (id.endsWith('virtual-page.ts') ? PAGE : undefined),
      },
      clientReferences,
    ],
  });
  const [output] = [result].flat() as Rollup.RollupOutput[];
  const code = output?.output[0].code ?? '';
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}
