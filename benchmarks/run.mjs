// @ts-check
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { main } from '../scripts/lib/process/main.mjs';
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

await main(async () => {
  const options = parseOptions(process.argv.slice(2), Object.keys(PARTS));
  process.env.NODE_ENV = 'production';
  /** @type {Record<string, number>} */
  const figures = {};
  /** @type {string[]} */
  const sections = [];
  for (const [name, { title, measure }] of Object.entries(PARTS)) {
    if ((options.only ?? name) !== name) continue;
    const part = await measure(options);
    Object.assign(figures, part.figures);
    sections.push(`## ${title}\n\n${part.markdown}`);
    console.log(`\n${sections.at(-1)}`);
  }
  const targets = describeTargets(figures);
  if (targets !== undefined) console.log(`\n${targets}`);
  if (!options.quick && options.only === undefined)
    await writeResults([targets ?? '', ...sections]);
  return 0;
});

/** @param {readonly string[]} sections */
async function writeResults(sections) {
  const text = ['# Results', describeMachine(), describeVersions(), ...sections].join('\n\n');
  await writeFile(path.join(import.meta.dirname, 'RESULTS.md'), `${text}\n`);
  await runCommand('oxfmt', ['benchmarks/RESULTS.md']);
}
