import '@firmly-kit/ui/styles.css';
import type { CSSProperties } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { filledCart } from '../../../test/helpers/carts.ts';
import { CartSummary } from './CartSummary.tsx';

const places: Record<string, CSSProperties> = {
  'an inline block': { display: 'inline-block' },
  'a table cell': { display: 'table-cell' },
  'an absolute box': { position: 'absolute' },
  'a float': { float: 'left' },
  'a box that fits its content': { inlineSize: 'fit-content' },
  'an auto column beside a greedy one': { display: 'grid', gridTemplateColumns: 'auto 1fr' },
  'a centring row': { display: 'inline-flex', justifyContent: 'center' },
};

beforeEach(async () => page.viewport(1000, 700));

test.each(Object.entries(places))(
  'in %s a cart shrinks to its minimum width, and no further',
  async (_, style) => {
    const { getByRole } = await render(
      <div style={style}>
        <CartSummary cart={filledCart} />
      </div>,
    );
    expect(getByRole('region').element().getBoundingClientRect().width).toBe(280);
  },
);

test.each([
  [320, 'a phone', { display: 'grid', padding: 16 }, 288],
  [280, 'the narrowest phone', { display: 'grid', padding: 16 }, 248],
  [1000, 'a side bar', { display: 'flex', inlineSize: 280 }, 280],
] as const)(
  'on a screen of %d px, in a parent that grows with its content on %s, nothing overflows',
  async (screen, _, style, width) => {
    await page.viewport(screen, 700);
    const { getByRole } = await render(
      <div style={{ ...style, boxSizing: 'border-box' }}>
        <div style={{ flex: 1 }}>
          <CartSummary cart={filledCart} />
        </div>
      </div>,
    );
    expect(getByRole('region').element().getBoundingClientRect().width).toBe(width);
  },
);
