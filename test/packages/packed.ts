import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listPackages } from '../../scripts/lib/packages/listPackages.mjs';
import { ROOT } from '../../scripts/lib/process/root.mjs';

/** Where `pack.ts` puts the tarballs. */
export const TARBALLS = path.join(ROOT, '.cache/packages/tarballs');

/** Where `pack.ts` unpacks them: packages that an app would have in `node_modules`. */
export const INSTALLED = path.join(ROOT, '.cache/packages/node_modules');

export interface Packed {
  /** `core`. */
  folder: string;
  /** `@firmly-kit/core`. */
  name: string;
  /** Absolute path of the `.tgz`. */
  tarball: string;
  /** Absolute path of the unpacked tarball. */
  directory: string;
}

export interface Manifest {
  name: string;
  version: string;
  exports: Record<string, string | Record<string, string>>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Every package of this repository that is published. */
export const PACKED: readonly Packed[] = listPackages().map((folder) => {
  const { name, version } = readManifest(path.join(ROOT, 'packages', folder));
  return {
    folder,
    name,
    tarball: path.join(TARBALLS, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`),
    directory: path.join(INSTALLED, name),
  };
});

/** The `package.json` of a directory. */
export function readManifest(directory: string): Manifest {
  return JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8')) as Manifest;
}

/** The files of an unpacked tarball: paths relative to it, with `/`. */
export function listFiles({ directory }: Packed): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();
}
