// @ts-check
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { version as vite } from 'vite';
import { TARGETS } from '../targets.mjs';
import { number, table } from './markdown.mjs';
import { PEERS } from './peers.mjs';

/** The machine, the date, and what ran. */
export function describeMachine() {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  return `Measured on ${date}: ${cpus().length} cores (${cpu?.model.trim()}), ${memory} GB, Node ${process.versions.node}. Written by \`npm run bench\`.`;
}

/** The versions of the peers and of the bundlers. */
export function describeVersions() {
  const { dependencies } = JSON.parse(readFileSync(path.join(PEERS, 'package.json'), 'utf8'));
  return `Versions: vite ${vite}, ${Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`;
}

/**
 * The targets, and a heading for each that is missed. Undefined if none was measured.
 *
 * @param {Readonly<Record<string, number>>} figures
 */
export function describeTargets(figures) {
  const measured = TARGETS.filter(({ figure }) => figures[figure] !== undefined);
  if (measured.length === 0) return undefined;
  const isMissed = (/** @type {import('../targets.mjs').Target} */ { figure, atMost }) =>
    Number(number(figures[figure] ?? Number.NaN)) > atMost;
  const rows = measured.map((target) => [
    target.title,
    `≤ ${target.atMost} ${target.unit}`.trim(),
    `${number(figures[target.figure] ?? Number.NaN)} ${target.unit}`.trim(),
    isMissed(target) ? '**missed**' : 'met',
  ]);
  const missed = measured
    .filter(isMissed)
    .map(({ title, profile = 'No profile was taken.' }) => `### Missed: ${title}\n\n${profile}`);
  return ['## Targets', table(['', 'target', 'measured', ''], rows), ...missed].join('\n\n');
}
