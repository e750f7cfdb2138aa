// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/root.mjs';
import { withVariables } from './lib/theming-table.mjs';

const guide = path.join(ROOT, 'docs/theming.md');
writeFileSync(guide, withVariables(readFileSync(guide, 'utf8')));
