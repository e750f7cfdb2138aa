// @ts-check
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../test/chromium.mjs';
import { bundle } from './lib/bundle.mjs';

// Prints the rendering times of a cart in Chromium, and of a plain React list with the same DOM. Asserts nothing.

const RUNS = 9;
const TITLES = { mount: 'mount', layout: 'mount and layout', update: 'one line changed' };

const script = await bundle(readFileSync('benchmarks/rendering/page.tsx', 'utf8'), {
  fileName: 'benchmarks/rendering/page.tsx',
});
const browser = await chromium.launch(chromiumLaunchOptions());
const page = await browser.newPage();
await page.setContent('<!doctype html><title>Rendering</title>');
await page.addStyleTag({ content: readFileSync('packages/ui/dist/styles.css', 'utf8') });
// The plain list skips no elements outside of the viewport.
await page.addStyleTag({ content: '.baseline * { content-visibility: visible !important; }' });
await page.addScriptTag({ content: script, type: 'module' });
await page.waitForFunction('typeof measure === "function"');

/** @type {Record<string, Record<string, unknown>>} */
const table = {};
for (const { lines, targets } of [
  { lines: 100, targets: { mount: 1.1, layout: undefined, update: undefined } },
  { lines: 1000, targets: { mount: undefined, layout: 0.5, update: 0.1 } },
]) {
  /** @type {Record<'mount' | 'layout' | 'update', [number, number]>[]} */
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await page.evaluate(`measure(${lines})`));
  }
  for (const figure of /** @type {const} */ (['mount', 'layout', 'update'])) {
    const kit = median(runs.map((run) => run[figure][0]));
    const baseline = median(runs.map((run) => run[figure][1]));
    table[`${TITLES[figure]}, ${lines} lines`] = {
      ms: Number(kit.toFixed(2)),
      'relative to the plain list': Number((kit / baseline).toFixed(2)),
      ...(targets[figure] !== undefined && { target: targets[figure] }),
    };
  }
}
console.table(table);
await browser.close();

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
