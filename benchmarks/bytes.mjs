// @ts-check
import { bundleWithEsbuild } from './bytes/bundlers/esbuild.mjs';
import { bundleWithRolldown } from './bytes/bundlers/rolldown.mjs';
import { bundleWithWebpack } from './bytes/bundlers/webpack.mjs';
import { bundleEntry } from './bytes/bundleEntry.mjs';
import { FEATURES } from './bytes/features.mjs';
import { KIT_ENTRIES } from './bytes/kitEntries.mjs';
import { PEER_ENTRIES } from './bytes/peerEntries.mjs';
import { table } from './lib/markdown.mjs';
import { arePeersInstalled } from './lib/peers.mjs';

/**
 * @typedef {import('./bytes/kitEntries.mjs').Entry} Entry
 * @typedef {import('./bytes/bundlers/output.mjs').Bytes} Bytes
 * @typedef {{ entry: Entry, sizes: Record<string, Bytes | Error> }} Row
 */

const BUNDLERS = {
  esbuild: bundleWithEsbuild,
  Rolldown: bundleWithRolldown,
  webpack: bundleWithWebpack,
};

/**
 * The bytes of the kit and of its peers, minified and compressed with brotli.
 *
 * @param {import('./lib/options.mjs').BenchOptions} options `quick` is the kit in Vite's bundler only.
 * @returns {Promise<import('./targets.mjs').Part>}
 */
export async function measureBytes({ quick }) {
  const all = arePeersInstalled() && !quick;
  const entries = all ? [...KIT_ENTRIES, ...PEER_ENTRIES] : KIT_ENTRIES;
  const bundlers = all ? BUNDLERS : { Rolldown: bundleWithRolldown };
  /** @type {Row[]} */
  const rows = [];
  for (const entry of entries) {
    /** @type {Row['sizes']} */
    const sizes = {};
    for (const [name, bundler] of Object.entries(bundlers)) {
      sizes[name] = await bundleEntry(entry, bundler);
    }
    rows.push({ entry, sizes });
  }
  return { markdown: toMarkdown(rows, Object.keys(bundlers)), figures: toFigures(rows) };
}

/**
 * @param {readonly Row[]} rows
 * @param {readonly string[]} bundlers
 */
function toMarkdown(rows, bundlers) {
  return [
    'kB, minified, brotli. React is left out; TanStack Query too, unless it is named. `+` is what is loaded on demand; styles stand on their own.',
    table(
      ['', ...bundlers, 'styles', 'left out, or included'],
      rows.map(({ entry, sizes }) => [
        entry.name,
        ...bundlers.map((bundler) => describe(sizes[bundler])),
        describeStyles(sizes['Rolldown']),
        entry.note ?? '',
      ]),
    ),
    ...rows.flatMap(({ entry, sizes }) =>
      Object.entries(sizes).flatMap(([bundler, size]) =>
        size instanceof Error
          ? [`${entry.name} cannot be bundled with ${bundler}: \`${firstLine(size)}\``]
          : [],
      ),
    ),
    'What each has:',
    table(
      ['', ...Object.values(FEATURES)],
      rows.map(({ entry }) => [
        entry.name,
        ...Object.keys(FEATURES).map((feature) =>
          entry.features.some((has) => has === feature) ? '●' : '',
        ),
      ]),
    ),
  ].join('\n\n');
}

/** @param {Bytes | Error | undefined} size */
function describe(size) {
  if (!size || size instanceof Error) return 'error';
  return kB(size.eager) + (size.lazy > 0 ? ` + ${kB(size.lazy)}` : '');
}

/** @param {Bytes | Error | undefined} size */
function describeStyles(size) {
  return size && !(size instanceof Error) && size.styles > 0 ? kB(size.styles) : '';
}

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(2);

/** @param {Error} error */
const firstLine = ({ message }) =>
  message.split('\n').find((line) => /resolve/.test(line)) ?? message;

/** @param {readonly Row[]} rows */
function toFigures(rows) {
  /** @type {Record<string, number>} */
  const figures = {};
  for (const { entry, sizes } of rows) {
    const size = sizes['Rolldown'];
    if (!size || size instanceof Error) continue;
    figures[`bytes: ${entry.name}`] = size.eager / 1000;
    figures[`styles: ${entry.name}`] = size.styles / 1000;
    figures[`bytes and styles: ${entry.name}`] = (size.eager + size.styles) / 1000;
  }
  return figures;
}
