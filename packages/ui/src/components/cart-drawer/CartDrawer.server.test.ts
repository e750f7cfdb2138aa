import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CartDrawer } from './CartDrawer.tsx';

test.each([true, false])(
  'with open=%s, a server renders a closed dialog; the contents only if open',
  (open) => {
    const html = renderToString(
      createElement(CartDrawer, { open, onOpenChange: () => undefined }, 'Contents'),
    );
    expect(html).toMatch(/^<dialog class="firmly-CartDrawer" data-state="(open|closed)"/);
    expect(html).not.toMatch(/ open=| style=/);
    expect(html.includes('Contents')).toBe(open);
  },
);
