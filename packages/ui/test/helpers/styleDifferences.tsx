import type { ReactElement } from 'react';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type Appearance, readAppearance, differences } from './appearance.ts';
import { Drawer, EveryComponent } from './everyComponent.tsx';

export const EVERY_COMPONENT: Record<string, ReactElement> = {
  components: <EveryComponent />,
  drawer: <Drawer />,
};

const WIDTHS = [320, 1000];

/** The container inherits nothing from the page, and nothing moves while it is measured. */
const FRAME = `
  all: initial; display: block; position: absolute; inset: 0 auto auto 0; color-scheme: light;
  font: 400 16px/1.5 sans-serif; --firmly-duration: 0s;`;

/** The differences between contents styled by the expected sheets and by the actual ones, narrow and wide. */
export async function differencesBetween(
  expected: readonly string[],
  actual: readonly string[],
  contents: Record<string, ReactElement> = EVERY_COMPONENT,
): Promise<string[]> {
  const found: string[] = [];
  for (const [name, content] of Object.entries(contents)) {
    for (const width of WIDTHS) {
      await page.viewport(width, 800);
      const { container, unmount } = await render(content);
      container.setAttribute('style', `${FRAME} inline-size: ${width}px;`);
      const before = measureUnder(expected, container);
      const after = measureUnder(actual, container);
      found.push(...differences(before, after).map((text) => `${name}, ${width}: ${text}`));
      await unmount();
      container.remove();
    }
  }
  return found;
}

function measureUnder(sheets: readonly string[], container: Element): Appearance {
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
  const appearance = readAppearance(container);
  remove();
  return appearance;
}
