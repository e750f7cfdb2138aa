// @ts-check
import { bundle } from './lib/bundle.mjs';
import { openPage } from './lib/openPage.mjs';
import { parseOptions } from './lib/options.mjs';
import { ratio, spread } from './lib/statistics.mjs';
import { planSteps } from './rendering/plan.mjs';

// Prints what a cart of the kit costs in Chromium beside a cart that is written by hand, and beside peers. Asserts nothing.

const options = parseOptions(process.argv.slice(2));
const entry = `${import.meta.dirname}/rendering/page.tsx`;
const { page, close } = await openPage(await bundle(`import ${JSON.stringify(entry)};`));
for (const titles of ['distinct', 'equal']) {
  const difference = await page.evaluate(`bench.findDifference({ lines: 3, titles: '${titles}' })`);
  if (difference) console.log(`The floor renders another DOM: ${difference}`);
}
for (const step of planSteps(options)) {
  const variants = options.quick ? ['kit', 'floor', 'floor, memo rows'] : ['kit', 'kit again', 'floor', 'floor, memo rows'];
  const samples = await page.evaluate(`bench.run(${JSON.stringify({ ...step, variants })})`);
  for (const figure of Object.keys(samples.kit)) {
    console.log(`${figure}, ${step.lines} lines, ${step.titles}, x${step.slowDown}`);
    console.table(
      Object.fromEntries(
        Object.entries(samples).map(([name, values]) => {
          const kit = ratio(samples.kit[figure], values[figure]);
          return [name, { ms: spread(values[figure]).median.toFixed(2), 'kit / this': kit.median.toFixed(3), p10: kit.low.toFixed(2), p90: kit.high.toFixed(2) }];
        }),
      ),
    );
  }
}
await close();
