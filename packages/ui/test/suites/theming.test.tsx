import '@firmly-kit/ui/styles.css';
import '../../src/themes/clay.css';
import '../../src/themes/ink.css';
import '../../src/themes/shadcn.css';
import '../page-styles/shadcn.css';
import { expect, onTestFinished, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { longCart } from '../helpers/carts.ts';
import { contrast, toSrgb } from '../helpers/colors.ts';
import { emulateMedia } from '../../../../test/emulateMedia.ts';
import { EveryComponent } from '../helpers/everyComponent.tsx';
import { startPalette } from '../helpers/startPalette.ts';
import { CartSummary, DomainSwitcher, LineItemList, QuantityStepper } from '../../src/index.ts';

const WHITE = [255, 255, 255];
const nothing = () => undefined;

const isDark = (colour: string) => toSrgb(colour).every((channel) => channel < 100);

test.each([
  ['light', 'dark', false],
  ['dark', 'light', true],
  ['auto', 'light', false],
  ['auto', 'dark', true],
] as const)('data-firmly-theme="%s" on a device that prefers %s', async (theme, prefers, dark) => {
  await emulateMedia({ 'prefers-color-scheme': prefers });
  const { colour } = startPalette({ 'data-firmly-theme': theme });
  expect(isDark(colour('surface'))).toBe(dark);
  expect(isDark(colour('text'))).toBe(!dark);
});

test('a page that offers no dark scheme never gets a dark cart', async () => {
  await emulateMedia({ 'prefers-color-scheme': 'dark' });
  const { colour } = startPalette({});
  expect(toSrgb(colour('surface'))).toEqual(WHITE);
});

test('a nested theme is independent of the outer one', () => {
  const { element } = startPalette({ 'data-firmly-theme': 'dark' });
  const inner = startPalette({ 'data-firmly-theme': 'light' });
  element.append(inner.element);
  expect(toSrgb(inner.colour('surface'))).toEqual(WHITE);
});

test('a nested palette has the roles of its own palette', () => {
  const outer = startPalette({ 'data-firmly-palette': 'ink' });
  const inner = startPalette({ 'data-firmly-palette': 'clay' });
  const alone = startPalette({ 'data-firmly-palette': 'clay' });
  outer.element.append(inner.element);
  for (const role of ['accent', 'surface', 'text-muted', 'accent-surface']) {
    expect(inner.colour(role)).toBe(alone.colour(role));
    expect(inner.colour(role)).not.toBe(outer.colour(role));
  }
  const radius = (element: Element) =>
    getComputedStyle(element).getPropertyValue('--firmly-radius').trim();
  expect(radius(inner.element)).toBe(radius(alone.element));
});

test('a palette takes only the font from roles set on the root', () => {
  const root = document.documentElement.style;
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  const { element } = startPalette({ 'data-firmly-palette': '' });
  const font = () => {
    const part = document.createElement('div');
    part.style.fontFamily = 'var(--firmly-font)';
    element.append(part);
    return getComputedStyle(part).fontFamily;
  };
  const control = () => getComputedStyle(element).getPropertyValue('--firmly-control');
  root.fontFamily = 'fantasy';
  expect(font()).toBe('fantasy');
  const before = control();
  root.setProperty('--firmly-font', 'cursive');
  root.setProperty('--firmly-control', '99px');
  expect(font()).toBe('cursive');
  expect(control()).toBe(before);
});

test('an accent set on a part of the page changes only that part', () => {
  const part = startPalette({ 'data-firmly-palette': '', style: '--firmly-accent: #fc0' });
  const page = startPalette({});
  expect(toSrgb(part.colour('accent'))).toEqual([255, 204, 0]);
  expect(toSrgb(part.colour('on-accent'))).toEqual([0, 0, 0]);
  expect(toSrgb(page.colour('on-accent'))).toEqual(WHITE);
});

test('an accent set on the root changes the whole page', () => {
  document.documentElement.style.setProperty('--firmly-accent', '#fc0');
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  expect(toSrgb(startPalette({}).colour('on-accent'))).toEqual([0, 0, 0]);
});

test('a palette set on the root changes the whole page', () => {
  document.documentElement.dataset['firmlyPalette'] = 'clay';
  onTestFinished(() => document.documentElement.removeAttribute('data-firmly-palette'));
  const part = startPalette({ 'data-firmly-palette': 'clay' });
  expect(startPalette({}).colour('accent')).toBe(part.colour('accent'));
  expect(startPalette({}).colour('border')).toBe(part.colour('border'));
});

test.each([
  ['light', false],
  ['dark', true],
])('the palette shadcn has the colours and the radius of shadcn/ui: %s', (scheme, dark) => {
  const page = document.createElement('div');
  page.className = scheme;
  document.body.append(page);
  onTestFinished(() => page.remove());
  const { element, colour } = startPalette({ 'data-firmly-palette': 'shadcn' });
  page.append(element);
  const own = (name: string) => getComputedStyle(page).getPropertyValue(name);
  for (const [role, name] of [
    ['surface', '--card'],
    ['text', '--card-foreground'],
    ['accent', '--primary'],
    ['on-accent', '--primary-foreground'],
  ] as const) {
    expect(toSrgb(colour(role))).toEqual(toSrgb(own(name)));
  }
  expect(isDark(colour('success-surface'))).toBe(dark);
  const { borderRadius, outlineColor } = getComputedStyle(
    element.appendChild(
      Object.assign(document.createElement('i'), {
        style: 'border-radius: var(--firmly-radius); outline: var(--firmly-focus-ring)',
      }),
    ),
  );
  expect(borderRadius).toBe('10px');
  expect(contrast(outlineColor, colour('surface'))).toBeGreaterThan(3);
});

test('a class that sets a dark color-scheme gets a dark cart', () => {
  const sheet = document.createElement('style');
  sheet.textContent = '.dark { color-scheme: dark }';
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
  expect(isDark(startPalette({ class: 'dark' }).colour('surface'))).toBe(true);
});

test.each(['', 'shadcn'])(
  'with more contrast preferred, muted text and borders have a higher contrast: palette "%s"',
  async (palette) => {
    const { colour } = startPalette({ 'data-firmly-palette': palette });
    expect(contrast(colour('border'), colour('surface'))).toBeLessThan(3);
    await emulateMedia({ 'prefers-contrast': 'more' });
    for (const role of ['text-muted', 'border', 'border-control']) {
      expect(contrast(colour(role), colour('surface'))).toBeGreaterThan(10);
    }
  },
);

test('with reduced motion nothing moves', async () => {
  const { container } = await render(<EveryComponent />);
  const moving = () =>
    [...container.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      const takesTime = (durations: string) =>
        durations.split(', ').some((duration) => Number.parseFloat(duration) > 0);
      const moves =
        takesTime(style.transitionDuration) ||
        // A scroll-driven animation does not move by itself; one without a duration only waits for its delay.
        (takesTime(style.animationDuration) && style.animationTimeline === 'auto');
      return moves ? [element.className] : [];
    });
  expect(moving()).toEqual([]);
  await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
  expect(moving()).not.toEqual([]);
});

test('in forced colours controls, cards and the selected store have an edge', async () => {
  await emulateMedia({ 'forced-colors': 'active' });
  const { container } = await render(
    <>
      <EveryComponent />
      <QuantityStepper label="Cap" value={1} onValueChange={nothing} />
      <DomainSwitcher domains={['a', 'b']} value="a" onValueChange={nothing} />
    </>,
  );
  const edgeless = [
    '.firmly-Button:not([data-variant="quiet"])',
    '.firmly-QuantityStepper:not([data-readonly])',
    '.firmly-PromoCodeForm-field',
    '.firmly-PromoCodeForm-code',
    '.firmly-DomainSwitcher-select',
    '.firmly-DomainSwitcher-store:has(:checked)',
    '.firmly-Notice',
    '.firmly-CartErrorState',
    '.firmly-CartStatusBadge',
    '.firmly-LineItemRow-badge',
  ].flatMap((selector) => {
    const found = [...container.querySelectorAll(selector)];
    if (found.length === 0) return [`no ${selector}`];
    return found.filter((element) => !hasEdge(element)).map(() => selector);
  });
  expect(edgeless).toEqual([]);
});

test('texts use the font of the page or of the palette', async () => {
  const { container } = await render(
    <div style={{ fontFamily: 'cursive' }}>
      <CartSummary cart={{ line_items: [{ description: 'Radiant Tee' }] }} />
    </div>,
  );
  const title = container.querySelector('.firmly-LineItemRow-title');
  const font = () => title && getComputedStyle(title).fontFamily;
  expect(font()).toBe('cursive');
  container.dataset['firmlyPalette'] = 'clay';
  expect(font()).toBe('ui-serif, Georgia, serif');
});

test.each([280, 480, 1200])('every component fits into %i px', async (width) => {
  const { container } = await render(
    <div style={{ inlineSize: width }}>
      <EveryComponent />
    </div>,
  );
  const right = (container.firstElementChild?.getBoundingClientRect().right ?? 0) + 0.5;
  const beyond = [...container.querySelectorAll('[class^="firmly-"]')].filter(
    (element) =>
      // The switcher scrolls to further stores.
      !element.closest('.firmly-DomainSwitcher-stores, .firmly-visuallyHidden') &&
      element.getBoundingClientRect().right > right,
  );
  expect(beyond.map(({ className }) => className)).toEqual([]);
});

test('a printed cart is whole and has no controls and no sticky parts', async () => {
  const { container } = await render(
    <>
      <EveryComponent />
      <LineItemList lines={longCart.line_items} onQuantityChange={nothing} />
    </>,
  );
  await emulateMedia({}, 'print');
  const styles = (selector: string) =>
    [...container.querySelectorAll(selector)].map((element) => getComputedStyle(element));
  for (const style of styles('.firmly-LineItemRow')) {
    expect(style.contentVisibility).toBe('visible');
    expect(style.breakInside).toBe('avoid');
  }
  for (const style of styles('[class^="firmly-"]')) expect(style.position).not.toBe('sticky');
  // The quantity field stays, as it shows the quantity.
  const controls =
    'button, input:not(.firmly-QuantityStepper-field), select, form label, .firmly-Button';
  const shown = [...container.querySelectorAll(controls)].filter((control) =>
    control.checkVisibility(),
  );
  expect(shown.map(({ className }) => className)).toEqual([]);
  const quantities = [...container.querySelectorAll('.firmly-QuantityStepper-field')];
  expect(quantities.every((field) => field.checkVisibility())).toBe(true);
});

function hasEdge(element: Element): boolean {
  const style = getComputedStyle(element);
  const lines = [
    [style.borderBlockStartStyle, style.borderBlockStartWidth, style.borderBlockStartColor],
    [style.outlineStyle, style.outlineWidth, style.outlineColor],
  ];
  return lines.some(
    ([line, width, colour = '']) =>
      line === 'solid' && width !== '0px' && !/^rgba\(.+, 0\)$/.test(colour),
  );
}
