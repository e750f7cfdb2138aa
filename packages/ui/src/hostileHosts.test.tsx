import type { ReactElement } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type Appearance, appearanceOf, differences } from '../test/appearance.ts';
import { Drawer, Everything } from '../test/everything.tsx';
import bareElements from '../test/hosts/bare-elements.css?raw';
import bootstrap from '../test/hosts/bootstrap-reboot.css?raw';
import meyer from '../test/hosts/meyer-reset.css?raw';
import tailwind from '../test/hosts/tailwind-preflight.css?raw';
import layered from './styles/styles.css?inline';
import unlayered from './styles/styles.unlayered.css?inline';

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
const LOST = /^firmly-QuantityStepper-(?:button|icon): cursor, default → pointer$/;

const PAGES: Record<string, ReactElement> = { everything: <Everything />, drawer: <Drawer /> };

const WIDTHS = [320, 1000];

/** Between host and components: what is inherited stops here, and nothing moves while it is looked at. */
const FRAME = `
  all: initial; display: block; position: absolute; inset: 0 auto auto 0; color-scheme: light;
  font: 400 16px/1.5 sans-serif; --firmly-duration: 0s;`;

test.each(Object.entries(HOSTS))('where %s, the unlayered sheet holds', async (_, host) => {
  for (const sheets of [
    [host, unlayered],
    [unlayered, host],
  ]) {
    expect(await differencesBetween([unlayered], sheets)).toEqual([]);
  }
});

test.each(Object.entries(HOSTS))(
  'where, in a layer, %s, the layered sheet holds',
  async (_, host) => {
    const order = '@layer theme, base, firmly, components, utilities;';
    expect(
      await differencesBetween([layered], [order, layered, `@layer base { ${host} }`]),
    ).toEqual([]);
  },
);

async function differencesBetween(expected: string[], actual: string[]) {
  const found: string[] = [];
  for (const [name, content] of Object.entries(PAGES)) {
    for (const width of WIDTHS) {
      await page.viewport(width, 800);
      const { container, unmount } = await render(content);
      container.setAttribute('style', `${FRAME} inline-size: ${width}px;`);
      const before = under(expected, container);
      const after = under(actual, container);
      found.push(
        ...differences(before, after)
          .filter((text) => !LOST.test(text))
          .map((text) => `${name}, ${width}: ${text}`),
      );
      await unmount();
      container.remove();
    }
  }
  return found;
}

function under(sheets: readonly string[], container: Element): Appearance {
  const styles = sheets.map((css) => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    return style;
  });
  const { fontSize } = getComputedStyle(document.documentElement);
  document.documentElement.style.setProperty(
    '--firmly-rem',
    fontSize === '10px' ? '1.6rem' : '1rem',
  );
  const remove = () => {
    document.documentElement.removeAttribute('style');
    for (const style of styles) style.remove();
  };
  onTestFinished(remove);
  const appearance = appearanceOf(container);
  remove();
  return appearance;
}
