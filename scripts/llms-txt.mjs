// @ts-check
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { llmsTxt } from './lib/docs/llmsTxt.mjs';
import { ROOT } from './lib/process/root.mjs';

writeFileSync(path.join(ROOT, 'llms.txt'), llmsTxt());
