// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, whatever the working directory is. */
export const ROOT = path.resolve(fileURLToPath(new URL('../../..', import.meta.url)));
