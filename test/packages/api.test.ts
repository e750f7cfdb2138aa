import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { apiReport } from '../../scripts/lib/api/apiReport.mjs';
import { ROOT } from '../../scripts/lib/process/root.mjs';
import { PACKED } from './packed.ts';

test.each(PACKED)(
  'packages/$folder/api.md has the names and signatures of every entry (`npm run fix` writes it)',
  async ({ folder }) => {
    const committed = readFileSync(path.join(ROOT, 'packages', folder, 'api.md'), 'utf8');
    expect(committed).toBe(await apiReport(folder));
  },
);
