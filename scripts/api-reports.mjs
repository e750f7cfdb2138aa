// @ts-check
import { writeFile } from 'node:fs/promises';
import { apiReport } from './lib/api/apiReport.mjs';
import { main } from './lib/process/main.mjs';
import { listPackages } from './lib/packages/listPackages.mjs';

// Writes the public surface of each package.
await main(async () => {
  for (const folder of listPackages()) {
    await writeFile(`packages/${folder}/api.md`, await apiReport(folder));
  }
  return 0;
});
