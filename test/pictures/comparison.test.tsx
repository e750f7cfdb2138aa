import { expect, test } from 'vitest';
import { renderSheet } from './helpers/renderSheet.tsx';
import { modes } from './modes.ts';
import { sheets } from './sheets.ts';

const PRICE = '.firmly-CartTotals-row:first-child .firmly-Money';

const changes = [
  {
    change: 'a price that is 2 px further to the left',
    component: 'CartTotals',
    css: `section:first-child ${PRICE} { position: relative; left: -2px }`,
  },
  {
    change: 'a price that is 2 px lower',
    component: 'CartTotals',
    css: `section:first-child ${PRICE} { position: relative; top: 2px }`,
  },
  {
    change: 'secondary text that is one step paler',
    component: 'PromoCodeForm',
    css: ':root { --firmly-color-text-muted: var(--firmly-neutral-500) }',
  },
  {
    change: 'an accent that is one step paler',
    component: 'CheckoutBar',
    css: ':root { --firmly-color-accent: light-dark(var(--firmly-accent-400), var(--firmly-accent-500)) }',
  },
];

// In forced colours the roles have no effect.
const modesWithRoles = modes.filter(({ forcedColors }) => forcedColors === 'none');

test.each(modesWithRoles.flatMap((mode) => changes.map((change) => ({ mode, ...change }))))(
  '$mode.name: $change is a difference',
  async ({ mode, component, css }) => {
    const sheet = sheets.find((candidate) => candidate.component === component);
    if (!sheet) throw new Error(`There is no sheet of ${component}.`);
    const picture = await renderSheet(sheet, mode);
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = css;
    const name = `${component}/${mode.name}`;
    await expect(expect(picture).toMatchScreenshot(name)).rejects.toThrow('pixels differ');
    style.remove();
    await expect(picture).toMatchScreenshot(name);
  },
);
