import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setupPath } from './startApp.ts';

/** shadcn asks for the colours of a theme, also for a block that has none. */
const NO_COLORS = {
  inlineColors: { light: {}, dark: {} },
  cssVars: { light: {}, dark: {} },
  inlineColorsTemplate: '',
  cssVarsTemplate: '',
};

/** An npm registry of our packages as they were packed, so that `npm install @firmly-kit/cart` installs them before they are published. */
export async function startRegistry() {
  const server = createServer((request, response) => {
    respond(request.url ?? '', `http://${request.headers.host}`).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- A server that listens on a port has one.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function respond(url: string, origin: string): Promise<Buffer | string> {
  if (url.startsWith('/colors/')) return JSON.stringify(NO_COLORS);
  const [, folder = ''] = /^\/@firmly-kit(?:\/|%2f)([\w-]+)/i.exec(url) ?? [];
  const manifest = JSON.parse(await readFile(setupPath(`packages/${folder}/package.json`), 'utf8'));
  const { name, version } = manifest;
  const tarball = await readFile(
    path.join(setupPath('tarballs'), `firmly-kit-${folder}-${version}.tgz`),
  );
  if (url.endsWith('.tgz')) return tarball;
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const dist = { tarball: `${origin}/@firmly-kit/${folder}/-/${folder}-${version}.tgz`, integrity };
  return JSON.stringify({
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, dist } },
  });
}
