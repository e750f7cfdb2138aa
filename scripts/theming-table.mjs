// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/process/root.mjs';
import { withVariables } from './lib/docs/themingTable.mjs';

const guide = path.join(ROOT, 'docs/theming.md');
writeFileSync(guide, withVariables(readFileSync(guide, 'utf8')));
