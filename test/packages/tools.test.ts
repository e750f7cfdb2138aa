import { expect, test } from 'vitest';
import { runCommand } from '../../scripts/lib/process/runCommand.mjs';
import { PACKED } from './packed.ts';

test.concurrent.each(PACKED)('publint has nothing to say about $name', async ({ tarball }) => {
  const result = await runCommand('publint', [tarball, '--strict'], { output: 'keep' });
  expect(result).toEqual({ code: 0, output: expect.stringContaining('All good!') });
});

test.concurrent.each(PACKED)('every entry of $name has types in ESM', async ({ tarball }) => {
  const result = await runCommand('attw', [tarball, '--profile=esm-only'], { output: 'keep' });
  expect(result).toMatchObject({ code: 0 });
});
