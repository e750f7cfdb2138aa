import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSetups } from '../../../scripts/lib/setups/createSetups.mjs';
import { SETUPS_FOLDER } from './startApp.ts';

/** Installs all setups before the first test. Returns what removes them. */
export default async function installSetups() {
  const directory = await mkdtemp(path.join(tmpdir(), 'setups-'));
  const remove = async () => rm(directory, { recursive: true, force: true });
  try {
    await createSetups(directory);
  } catch (error) {
    await remove();
    throw error;
  }
  // Workers inherit the environment.
  process.env[SETUPS_FOLDER] = directory;
  return remove;
}
