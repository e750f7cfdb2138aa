// @ts-check
import { number, table, withSpread } from './lib/markdown.mjs';
import { openPage } from './lib/openPage.mjs';
import { median, ratio } from './lib/measure.mjs';
import { planSteps } from './rendering/plan.mjs';

/**
 * @typedef {import('./lib/interleave.mjs').Samples} Samples
 * @typedef {import('./rendering/plan.mjs').Step} Step
 */

const TITLES = {
  mount: 'mount → DOM',
  'mount and paint': 'mount → paint',
  update: 'one line changed → DOM',
  renderToString: '`renderToString`',
  hydration: 'hydration',
  press: 'click "+" → paint',
  answer: 'response of the edit → paint',
  refetch: 'response of a refetch → DOM',
};

/**
 * What a cart of the kit costs in Chromium beside a cart that is written by hand, and beside peers.
 *
 * @param {import('./lib/options.mjs').BenchOptions} options
 * @returns {Promise<import('./targets.mjs').Part>}
 */
export async function measureRendering(options) {
  const { page, version, close } = await openPage({ withPeers: !options.quick });
  /** @type {Record<string, number>} */
  const figures = {};
  const rows = [];
  const warnings = await findDifferences(page);
  for (const step of planSteps(options)) {
    /** @type {Samples} */
    const samples = await page.evaluate(`bench.run(${JSON.stringify(step)})`);
    for (const [figure, kit] of Object.entries(samples['kit'] ?? {})) {
      const name = describe(figure, step);
      rows.push([name, ...toCells(figure, kit, samples)]);
      figures[name] = ratio(kit, samples['floor']?.[figure] ?? []).median;
    }
  }
  if (options.figure === undefined || options.figure === 'rows') {
    figures['rows'] = await page.evaluate('bench.countRows()');
  }
  await close();
  const headings = [
    '',
    'kit, ms',
    'floor, ms',
    'kit / floor',
    'kit / floor, memo rows',
    'kit / hydrogen-react',
    'kit / hydrogen-react, memo rows',
    'kit / kit again',
  ];
  const markdown = [
    `Chromium ${version}.`,
    ...warnings,
    table(headings, rows),
    `Rows rendered again at an edit of one line of 1,000: ${figures['rows'] ?? '–'}.`,
  ];
  return { markdown: markdown.join('\n\n'), figures };
}

/**
 * @param {string} figure
 * @param {Step} step
 */
function describe(figure, { lines, titles, slowDown }) {
  const title = Object.entries(TITLES).find(([key]) => key === figure)?.[1] ?? figure;
  return [
    title,
    `${lines.toLocaleString('en-US')} lines`,
    ...(titles === 'equal' ? ['equal titles'] : []),
    ...(figure === 'press' && slowDown > 1 ? [`${slowDown} × slower CPU`] : []),
  ].join(', ');
}

/**
 * @param {string} figure
 * @param {readonly number[]} kit
 * @param {Samples} samples
 */
function toCells(figure, kit, samples) {
  const of = (/** @type {string} */ name) => samples[name]?.[figure];
  const compare = (/** @type {string} */ name) => {
    const values = of(name);
    return values ? withSpread(ratio(kit, values)) : '';
  };
  return [
    number(median(kit)),
    number(median(of('floor') ?? [])),
    ...[
      'floor',
      'floor, memo rows',
      'hydrogen-react',
      'hydrogen-react, memo rows',
      'kit again',
    ].map(compare),
  ];
}

/** @param {import('playwright').Page} page */
async function findDifferences(page) {
  const warnings = [];
  for (const titles of ['distinct', 'equal']) {
    /** @type {string | undefined} */
    const difference = await page.evaluate(
      `bench.findDifference({ lines: 3, titles: '${titles}' })`,
    );
    if (difference !== undefined)
      warnings.push(`**The floor renders another DOM than the kit: ${difference}**`);
  }
  return warnings;
}
