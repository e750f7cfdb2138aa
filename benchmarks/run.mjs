// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { main } from '../scripts/lib/process/main.mjs';
import { ROOT } from '../scripts/lib/process/root.mjs';
import { runCommand } from '../scripts/lib/process/runCommand.mjs';
import { measureBytes } from './bytes.mjs';
import { measureGrowth } from './growth.mjs';
import { parseOptions } from './lib/options.mjs';
import { measurePage } from './lib/measurePage.mjs';
import { measureReading } from './reading.mjs';
import { measureRendering } from './rendering.mjs';
import { describeMachine, describeTargets, describeVersions } from './lib/report.mjs';

const PARTS = {
  bytes: { title: 'Bytes', measure: measureBytes },
  reading: { title: 'Reading a cart', measure: measureReading },
  rendering: { title: 'Rendering and editing', measure: measureRendering },
  growth: { title: 'Growth', measure: measureGrowth },
  page: { title: 'A cold page', measure: measurePage },
};

// The last measurement of each part, so that a part can be measured again by itself.
const CACHE = path.join(ROOT, '.cache/bench');

await main(async () => {
  const options = parseOptions(process.argv.slice(2), Object.keys(PARTS));
  process.env.NODE_ENV = 'production';
  /** @type {Record<string, number>} */
  const figures = {};
  for (const [name, { title, measure }] of Object.entries(PARTS)) {
    if ((options.only ?? name) !== name) continue;
    const part = await measure(options);
    Object.assign(figures, part.figures);
    console.log(`\n## ${title}\n\n${part.markdown}`);
    if (!options.quick) await keepPart(name, part);
  }
  const targets = describeTargets(figures);
  if (targets !== undefined) console.log(`\n${targets}`);
  if (!options.quick) await writeResults();
  return 0;
});

/**
 * @param {string} name
 * @param {import('./targets.mjs').Part} part
 */
async function keepPart(name, part) {
  await mkdir(CACHE, { recursive: true });
  await writeFile(path.join(CACHE, `${name}.json`), JSON.stringify(part));
}

/**
 * @param {string} name
 * @returns {Promise<import('./targets.mjs').Part | undefined>}
 */
async function readPart(name) {
  try {
    return JSON.parse(await readFile(path.join(CACHE, `${name}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}

async function writeResults() {
  /** @type {Record<string, number>} */
  const figures = {};
  /** @type {string[]} */
  const sections = [];
  for (const [name, { title }] of Object.entries(PARTS)) {
    const part = await readPart(name);
    Object.assign(figures, part?.figures);
    sections.push(`## ${title}\n\n${part?.markdown ?? 'Not measured yet.'}`);
  }
  const parts = [
    describeMachine(),
    describeVersions(),
    describeTargets(figures) ?? '',
    ...sections,
  ];
  await writeFile(
    path.join(import.meta.dirname, 'RESULTS.md'),
    `# Results\n\n${parts.join('\n\n')}\n`,
  );
  await runCommand('oxfmt', ['benchmarks/RESULTS.md']);
}
