import { expect, test } from 'vitest';
import bareElements from '../page-styles/bare-elements.css?raw';
import bootstrap from '../page-styles/bootstrap-reboot.css?raw';
import meyer from '../page-styles/meyer-reset.css?raw';
import tailwind from '../page-styles/tailwind-preflight.css?raw';
import { differencesBetween } from '../helpers/underSheets.tsx';
import layered from '../../src/styles/styles.css?inline';
import unlayered from '../../src/styles/styles.unlayered.css?inline';

const HOSTS: Record<string, string> = {
  'Meyer’s reset': meyer,
  'Tailwind’s preflight': tailwind,
  'Bootstrap’s reboot': bootstrap,
  'a theme that dresses bare elements': bareElements,
  'nothing has a margin, a padding, a border': '* { margin: 0; padding: 0; border: 0 }',
  'everything is a content-box': '*, ::before, ::after { box-sizing: content-box }',
  'everything is a border-box': '*, ::before, ::after { box-sizing: border-box }',
  'buttons are unset': 'button { all: unset }',
  'controls are unset': 'input, button, select, fieldset, legend, label { all: unset }',
  'rem is 10 px': 'html { font-size: 62.5% }',
};

/** What weighs more than a class: `button:not(:disabled)` has a hand over a button that is at its limit, too. */
const LOST = /firmly-QuantityStepper-(?:button|icon): cursor, default → pointer$/;

test.each(Object.entries(HOSTS))('where %s, the unlayered sheet holds', async (_, host) => {
  for (const sheets of [
    [host, unlayered],
    [unlayered, host],
  ]) {
    expect(await lossesBetween([unlayered], sheets)).toEqual([]);
  }
});

test.each(Object.entries(HOSTS))(
  'where, in a layer, %s, the layered sheet holds',
  async (_, host) => {
    const order = '@layer theme, base, firmly, components, utilities;';
    expect(await lossesBetween([layered], [order, layered, `@layer base { ${host} }`])).toEqual([]);
  },
);

async function lossesBetween(expected: string[], actual: string[]) {
  const found = await differencesBetween(expected, actual);
  return found.filter((text) => !LOST.test(text));
}
