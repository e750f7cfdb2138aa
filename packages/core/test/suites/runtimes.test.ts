import { createContext, runInContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { startClient } from '../helpers/startClient.ts';
import type * as Core from '../../src/index.ts';

/** All that a runtime must have: an edge worker has more, a page far more. */
const LEAST = { fetch, URL, AbortController, AbortSignal, setTimeout, clearTimeout };

test('runs with little more than fetch: no process, storage, crypto, navigator', async () => {
  const { url } = await startClient({ seed: 'single' });
  const { addLineItem, createFirmlyClient, getActiveDomains, getCart } = await load(
    createContext({ ...LEAST }),
  );
  const client = createFirmlyClient({ appId: 'edge', baseUrl: url });
  const [domain = ''] = await getActiveDomains(client);
  expect((await getCart(client, { domain })).total?.value).toBe(24.2);
  const variantHandles = ['xs', 'blue'];
  const { line_items } = await addLineItem(client, { domain, sku: 'WS12', variantHandles });
  expect(line_items).toHaveLength(2);
});

test('importing it changes no global', async () => {
  const context = createContext({ ...LEAST });
  const before = runInContext('Reflect.ownKeys(globalThis)', context);
  await load(context);
  const after = runInContext('Reflect.ownKeys(globalThis)', context);
  expect(after.filter((key: string) => key !== 'core')).toEqual(before);
});

test('a page that imports everything but the schemas loads no zod', async () => {
  const packages = 'export * from "@firmly-kit/core"; export * from "@firmly-kit/core/cart";';
  // A comment in the bundle names the file of each module.
  expect(await bundle(packages)).not.toContain('node_modules');
  expect(await bundle('export * from "@firmly-kit/core/schemas";')).toMatch(/node_modules.*zod/);
});

test('an unused import adds nothing to a bundle', async () => {
  const code = await bundle(`import '@firmly-kit/core';`);
  expect(code.trim()).toBe('');
});

async function load(context: object): Promise<typeof Core> {
  const code = await bundle(`export * from '@firmly-kit/core';`, 'iife');
  runInContext(code, context);
  return runInContext('core', context);
}

async function bundle(entry: string, format: 'es' | 'iife' = 'es'): Promise<string> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    resolve: { conditions: ['@firmly-kit/source', 'module'] },
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: 'virtual:entry',
        preserveEntrySignatures: 'strict',
        output: { format, name: 'core' },
      },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:entry' ? `${import.meta.dirname}/entry.ts` : undefined),
        load: (id) => (id.endsWith('/entry.ts') ? entry : undefined),
      },
    ],
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}
