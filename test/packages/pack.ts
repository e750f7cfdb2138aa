import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { packPackages } from '../../scripts/lib/packages/packPackages.mjs';
import { runQuietly } from '../../scripts/lib/process/runCommand.mjs';
import { INSTALLED, TARBALLS } from './packed.ts';

/** Packs and unpacks every package, once for all tests of this folder. */
export default async function pack(): Promise<void> {
  await rm(INSTALLED, { recursive: true, force: true });
  for (const { name, tarball } of await packPackages(TARBALLS)) {
    const directory = path.join(INSTALLED, name);
    await mkdir(directory, { recursive: true });
    await runQuietly('tar', ['-xzf', tarball, '-C', directory, '--strip-components=1']);
  }
}
