// @ts-check
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
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
console.log(`\n${targets}`);
if (!options.quick && options.only === undefined) {
  const head = ['# Results', describeMachine(), describeVersions(), targets];
  await writeFile(
    path.join(import.meta.dirname, 'RESULTS.md'),
    `${[...head, ...sections].join('\n\n')}\n`,
  );
}
