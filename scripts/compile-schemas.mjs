// @ts-check
import { writeFile } from 'node:fs/promises';
import { main } from './lib/process/main.mjs';
import { ROOT } from './lib/process/root.mjs';
import { compileShapes } from './lib/schemas/compileShapes.mjs';

// Writes what pages load of the schemas.
await main(async () => {
  const { file, text } = await compileShapes(ROOT);
  await writeFile(file, text);
  return 0;
});
