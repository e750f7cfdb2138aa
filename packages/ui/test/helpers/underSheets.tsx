import type { ReactElement } from 'react';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type Appearance, appearanceOf, differences } from './appearance.ts';
import { Drawer, Everything } from './everything.tsx';

export const EVERYTHING: Record<string, ReactElement> = {
  everything: <Everything />,
  drawer: <Drawer />,
};

const WIDTHS = [320, 1000];

/** Between host and components: what is inherited stops here, and nothing moves while it is looked at. */
const FRAME = `
  all: initial; display: block; position: absolute; inset: 0 auto auto 0; color-scheme: light;
  font: 400 16px/1.5 sans-serif; --firmly-duration: 0s;`;

/** How contents look different under some sheets from how they look under others, narrow and wide. */
export async function differencesBetween(
  expected: readonly string[],
  actual: readonly string[],
  contents: Record<string, ReactElement> = EVERYTHING,
): Promise<string[]> {
  const found: string[] = [];
  for (const [name, content] of Object.entries(contents)) {
    for (const width of WIDTHS) {
      await page.viewport(width, 800);
      const { container, unmount } = await render(content);
      container.setAttribute('style', `${FRAME} inline-size: ${width}px;`);
      const before = under(expected, container);
      const after = under(actual, container);
      found.push(...differences(before, after).map((text) => `${name}, ${width}: ${text}`));
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
