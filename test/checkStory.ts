import { afterEach } from 'vitest';
import { getNames, violationsIn } from './axe.ts';
import { controlsIn, smallControls } from './controls.ts';
import { emulateMedia } from './emulateMedia.ts';

// For stories, after their play functions. Storybook's own run of axe is in light, from left to right, with all rules. Below are the
// rules that another mode can break: the others read the structure.

const DARK = ['color-contrast', 'link-in-text-block', 'target-size'];

/** No contrast: axe reads `-webkit-text-fill-color`, which Chromium reports as it is without forced colours. */
const FORCED = [
  'aria-hidden-focus',
  'button-name',
  'image-alt',
  'label',
  'link-name',
  'target-size',
];

afterEach(async () => {
  const controls = controlsIn(document.body);
  const found = [
    ...smallControls(controls).map((control) => `small: ${control}`),
    ...findSameNames(controls).map((name) => `a name of two controls, or none: "${name}"`),
  ];
  endAnimations();
  changePage({ theme: 'dark', direction: 'rtl' });
  const dark = await violationsIn(document.body, DARK);
  changePage({ theme: 'light', direction: 'ltr' });
  await emulateMedia({ 'forced-colors': 'active' });
  const forced = await violationsIn(document.body, FORCED);
  found.push(
    ...dark.map((violation) => `dark, from right to left: ${violation}`),
    ...forced.map((violation) => `forced colours: ${violation}`),
  );
  if (found.length > 0) throw new Error(`The story has faults:\n${found.join('\n')}`);
});

/** Two carts of a page may both have a control with the same name: each is in a region with the store's name. */
function findSameNames(controls: readonly HTMLElement[]): string[] {
  const carts = new Map<Element | null, Set<string>>();
  const names = getNames(controls);
  return controls.flatMap((control, index) => {
    const cart = control.closest('.firmly-CartSummary');
    const known = carts.get(cart) ?? new Set();
    carts.set(cart, known);
    const name = names[index] ?? '';
    if (name && !known.has(name)) {
      known.add(name);
      return [];
    }
    return [name];
  });
}

/** While a colour is animated, Chromium keeps that of the theme in which the animation began. */
function endAnimations() {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}

/** Not by React: a story that renders again may start from its first state. */
function changePage({ theme, direction }: { theme: string; direction: string }) {
  for (const element of document.querySelectorAll<HTMLElement>('.canvas, .firmly-Theme')) {
    element.dataset['firmlyTheme'] = theme;
    element.dir = direction;
  }
}
