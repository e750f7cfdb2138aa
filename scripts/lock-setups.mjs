// @ts-check
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from './lib/process/main.mjs';
import { ROOT } from './lib/process/root.mjs';
import { createStopSignal } from './lib/process/stopSignal.mjs';
import { createSetups, SETUPS_LOCKFILE } from './lib/setups/createSetups.mjs';

// Adds to the lockfile of the setups what it lacks, and removes what no setup needs.
await main(async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'setups-'));
  try {
    await createSetups(directory, { mayChangeLockfile: true, signal: createStopSignal() });
    await cp(path.join(directory, 'pnpm-lock.yaml'), path.join(ROOT, SETUPS_LOCKFILE));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  return 0;
});
