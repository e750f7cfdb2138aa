import { expect, test } from 'vitest';
import bareElements from '../page-styles/bare-elements.css?raw';
import bootstrap from '../page-styles/bootstrap-reboot.css?raw';
import meyer from '../page-styles/meyer-reset.css?raw';
import tailwind from '../page-styles/tailwind-preflight.css?raw';
import { differencesBetween } from '../helpers/styleDifferences.tsx';
import layered from '../../src/styles/styles.css?inline';
import unlayered from '../../src/styles/styles.unlayered.css?inline';

const PAGE_STYLES: Record<string, string> = {
  'Meyer’s reset': meyer,
  'Tailwind’s preflight': tailwind,
  'Bootstrap’s reboot': bootstrap,
  'a theme that styles bare elements': bareElements,
  'everything is a content-box': '*, ::before, ::after { box-sizing: content-box }',
  'controls are unset': 'input, button, select, fieldset, legend, label { all: unset }',
  'controls have odd margins and sizes': `
    fieldset { margin: 9px; padding: 9px; border: 3px solid; min-width: 50% }
    legend { float: left; width: 100%; font-size: 1.5rem; line-height: inherit }
    label { display: inline-block; padding: 3px; font-weight: 700; color: red }
    input, select, option, output {
      margin: 7px; border: 2px solid; font: italic 20px serif; width: auto; max-width: 50px;
    }
    svg { display: block }`,
  'rem is 10 px': 'html { font-size: 62.5% }',
};

/** A selector of more than one class: `button:not(:disabled)` gives a disabled stepper button a pointer. */
const EXPECTED_DIFFERENCE = /firmly-QuantityStepper-(?:button|icon): cursor, default → pointer$/;

test.each(Object.entries(PAGE_STYLES))(
  'the unlayered sheet keeps its look: %s',
  async (_, page) => {
    for (const sheets of [
      [page, unlayered],
      [unlayered, page],
    ]) {
      expect(await unexpectedDifferences([unlayered], sheets)).toEqual([]);
    }
  },
);

test.each(Object.entries(PAGE_STYLES))(
  'the layered sheet keeps its look with page styles in a layer: %s',
  async (_, page) => {
    const order = '@layer theme, base, firmly, components, utilities;';
    expect(
      await unexpectedDifferences([layered], [order, layered, `@layer base { ${page} }`]),
    ).toEqual([]);
  },
);

async function unexpectedDifferences(expected: string[], actual: string[]) {
  const found = await differencesBetween(expected, actual);
  return found.filter((text) => !EXPECTED_DIFFERENCE.test(text));
}
