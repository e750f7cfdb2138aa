import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startSandbox } from '@firmly-kit/sandbox/node';
import { build, type Rolldown } from 'vite';
import type * as Entry from './entry-server.tsx';

const root = fileURLToPath(new URL('.', import.meta.url));

/** An app's server that renders carts for two shoppers: `ann` has a cart, `bob` has none. */
export async function startServer() {
  const [apiOfAnn, apiOfBob] = await Promise.all([
    startSandbox({ port: 0, seed: 'single' }),
    startSandbox({ port: 0, seed: 'none' }),
  ]);
  const visits: Record<string, Entry.Visit> = {
    ann: { shopper: 'ann', baseUrl: apiOfAnn.url, accessToken: await openSession(apiOfAnn.url) },
    bob: { shopper: 'bob', baseUrl: apiOfBob.url, accessToken: await openSession(apiOfBob.url) },
  };
  const folder = await mkdtemp(join(tmpdir(), 'ssr-'));
  const client = await bundle('entry-client.tsx', false);
  // A file, because the bundled code reads `import.meta.url`.
  const file = join(folder, 'server.mjs');
  await writeFile(file, await bundle('entry-server.tsx', true));
  const server: typeof Entry = await import(pathToFileURL(file).href);

  const http = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const visit = visits[searchParams.get('shopper') ?? 'ann'];
    if (pathname === '/client.js') {
      response.setHeader('content-type', 'text/javascript').end(client);
    } else if (!visit) {
      response.writeHead(404).end();
    } else if (pathname === '/token') {
      response.end(visit.accessToken);
    } else {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (pathname === '/streamed') server.renderStreamed(visit).pipe(response);
      else response.end(await server.renderPrefetched(visit));
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => http.once('listening', resolve));
  const address = http.address();

  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    ann: { sandbox: apiOfAnn.sandbox, accessToken: visits['ann']?.accessToken ?? '' },
    async close() {
      http.closeAllConnections();
      http.close();
      await Promise.all([apiOfAnn.close(), apiOfBob.close(), rm(folder, { recursive: true })]);
    },
  };
}

async function openSession(baseUrl: string): Promise<string> {
  const response = await fetch(`${baseUrl}/api/v1/browser-session`, {
    method: 'POST',
    headers: { 'x-firmly-app-id': 'ssr' },
  });
  const { access_token } = await response.json();
  return access_token;
}

async function bundle(entry: string, isServer: boolean): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    // React reports hydration mismatches in development only.
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      ssr: isServer,
      rolldownOptions: { input: `${root}${entry}` },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}
