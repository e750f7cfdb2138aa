import type { ReactElement } from 'react';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { commands } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { discountedCart } from '../helpers/carts.ts';
import { emulateMedia } from '../../../../test/emulateMedia.ts';
import { arabic } from '../../../../test/languages.ts';
import { EveryComponent } from '../helpers/everyComponent.tsx';
import { differencesBetween, EVERY_COMPONENT } from '../helpers/styleDifferences.tsx';
import shippedLayered from '../../dist/styles.css?raw';
import shippedUnlayered from '../../dist/styles.unlayered.css?raw';
import { CartSummary, CheckoutBar, FirmlyUIProvider } from '../../src/index.ts';
import layered from '../../src/styles/styles.css?inline';
import unlayered from '../../src/styles/styles.unlayered.css?inline';
import clay from '../../src/themes/clay.css?inline';

declare module 'vitest/browser' {
  interface BrowserCommands {
    stylesInApp: (specifiers: string[]) => Promise<string>;
  }
}

// Transitions and animations are compared, too.
beforeEach(() => emulateMedia({ 'prefers-reduced-motion': 'no-preference' }));

const CONTENTS: Record<string, ReactElement> = {
  ...EVERY_COMPONENT,
  'a dark part': (
    <FirmlyUIProvider theme="dark">
      <EveryComponent />
    </FirmlyUIProvider>
  ),
  'a part from right to left': (
    <FirmlyUIProvider {...arabic}>
      <EveryComponent />
    </FirmlyUIProvider>
  ),
  'a palette': (
    <div data-firmly-palette="clay">
      <EveryComponent />
    </div>
  ),
};

const SHEETS = { 'styles.css': layered, 'styles.unlayered.css': unlayered };

test('the built sheets look like their sources', async () => {
  expect(await differencesBetween([layered], [shippedLayered], CONTENTS)).toEqual([]);
  expect(await differencesBetween([unlayered], [shippedUnlayered], CONTENTS)).toEqual([]);
});

// Vite's default targets are older than the kit's browsers, so Vite rewrites newer CSS.
test.each(Object.entries(SHEETS))(
  '%s looks the same in an app built by Vite',
  async (name, source) => {
    const built = await commands.stylesInApp([
      `@firmly-kit/ui/${name}`,
      '@firmly-kit/ui/themes/clay.css',
    ]);
    expect(await differencesBetween([source, clay], [built], CONTENTS)).toEqual([]);
  },
);

const UTILITY = '.p-0 { padding: 0 }';

test.each([
  ['the variable on the root', '', ':root { --firmly-cart-padding: 0px }', {}],
  ['the variable on the cart', '', '.cart { --firmly-cart-padding: 0px }', { className: 'cart' }],
  [
    'a utility in a later layer',
    '@layer theme, base, firmly, components, utilities;',
    `@layer utilities { ${UTILITY} }`,
    { className: 'p-0' },
  ],
  ['a utility outside of layers', '', UTILITY, { className: 'p-0' }],
])('%s sets the padding of a cart', async (_, before, after, props) => {
  const built = await commands.stylesInApp(['@firmly-kit/ui/styles.css']);
  const own = document.createElement('style');
  const sheet = document.createElement('style');
  sheet.textContent = before + built;
  document.head.append(sheet, own);
  onTestFinished(() => {
    sheet.remove();
    own.remove();
  });
  for (const width of [320, 500, 1000]) {
    const { container, getByRole, unmount } = await render(
      <div style={{ inlineSize: width }}>
        <CartSummary
          {...props}
          cart={discountedCart}
          footer={<CheckoutBar cart={discountedCart} href="/checkout" />}
        />
      </div>,
    );
    const section = getByRole('region').element();
    const parts = () =>
      ['.firmly-CartHeader', '.firmly-LineItemList', '.firmly-CheckoutBar'].map((selector) => {
        const cart = section.getBoundingClientRect();
        const part = container.querySelector(selector)?.getBoundingClientRect();
        return part ? part.left - cart.left : Number.NaN;
      });
    own.textContent = '';
    expect(Math.min(...parts().slice(0, 2))).toBeGreaterThanOrEqual(16);
    own.textContent = after;
    const [header, list, bar = Number.NaN] = parts();
    expect([header, list]).toEqual([0, 0]);
    // Below the lines, or beside them.
    expect(width === 1000 ? bar > 500 : bar === 0).toBe(true);
    expect(section.scrollWidth).toBe(width);
    await unmount();
  }
});
