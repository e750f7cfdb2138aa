import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setupPath } from './startApp.ts';

/** Starts an npm registry that has our packages, as they were packed, and no other. */
export async function startRegistry() {
  const names = await readdir(setupPath('packages'));
  const server = createServer((request, response) => {
    void respond(request.url ?? '').then(
      (body) => (body ? response.end(body) : response.writeHead(404).end()),
      () => response.writeHead(500).end(),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- It listens on a port.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  async function respond(requested: string) {
    const name = names.find((each) => requested === `/@firmly-kit%2f${each}`);
    if (name) return JSON.stringify(await describe(name));
    const packed = names.find((each) => requested === `/${each}.tgz`);
    return packed ? readTarball(packed) : undefined;
  }

  async function describe(name: string) {
    const manifest = await readManifest(name);
    const { version } = manifest;
    const hash = createHash('sha512').update(await readTarball(name));
    const dist = { tarball: `${url}${name}.tgz`, integrity: `sha512-${hash.digest('base64')}` };
    return {
      name: manifest.name,
      'dist-tags': { latest: version },
      time: { [version]: '2026-01-01T00:00:00.000Z' },
      versions: { [version]: { ...manifest, dist } },
    };
  }

  return {
    url,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readManifest(name: string): Promise<{ name: string; version: string }> {
  return JSON.parse(await readFile(setupPath(`packages/${name}/package.json`), 'utf8'));
}

async function readTarball(name: string): Promise<Buffer> {
  const { version } = await readManifest(name);
  return readFile(setupPath(path.join('tarballs', `firmly-kit-${name}-${version}.tgz`)));
}
