import { rm } from 'node:fs/promises';
import { DIFFERENCES } from './options.ts';

/** Before the run, so that what is there afterwards is of this run. */
export default () => rm(DIFFERENCES, { recursive: true, force: true });
