import { type Cart, createFirmlyClient, getCart } from '@firmly-kit/core';
import * as fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { corpus } from '../../../../test/wireCorpus.ts';
import { ar } from '../../src/messages/locales/ar.ts';
import { de } from '../../src/messages/locales/de.ts';
import * as ui from '../../src/index.ts';

// Every cart that core accepts is shown as words and figures.

const LEAKS = /NaN|undefined|null|\[object|Infinity/;

async function read(body: unknown): Promise<Cart> {
  const fetch = async () => new Response(JSON.stringify(body));
  return getCart(createFirmlyClient({ accessToken: 'token', fetch }), { domain: 'a.example' });
}

const nothing = () => undefined;

function Summaries({ cart }: { cart: Cart }) {
  return (
    <>
      <ui.CartSummary
        cart={cart}
        onQuantityChange={nothing}
        onRemove={nothing}
        onAddPromoCode={nothing}
        footer={<ui.CheckoutBar cart={cart} onCheckout={nothing} />}
      />
      <ui.CartSummary
        cart={cart}
        pending={{ totals: true, offline: true }}
        lines={cart.line_items.map((line) => ({ line, removed: true }))}
      />
    </>
  );
}

const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      ' ',
      '-',
      '1e999',
      '\uD800',
      '__proto__',
      'constructor',
      '<b>bold</b>',
      '0',
    ),
  )
  .filter((value) => !LEAKS.test(value));
const number = fc.oneof(fc.double(), fc.constantFrom(1e308, -1e308, -0, 0, 2 ** 53, 1e-9));
const leaf = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
);
const money = fc.oneof(
  leaf,
  fc.record(
    {
      currency: fc.oneof(leaf, fc.constantFrom('USD', 'JPY', 'KWD', 'XXX', 'usd', 'TOOLONG')),
      value: fc.oneof(leaf, number, fc.constantFrom('12.50', '-3', '1e400')),
      number: fc.oneof(leaf, number),
      symbol: leaf,
    },
    { requiredKeys: [] },
  ),
);
const discounts = fc.oneof(
  leaf,
  fc.array(fc.record({ label: leaf, discount: money }, { requiredKeys: [] })),
);
const line = fc.oneof(
  leaf,
  fc.record(
    {
      line_item_id: leaf,
      sku: leaf,
      quantity: fc.oneof(leaf, number),
      description: leaf,
      variant_description: leaf,
      price: money,
      line_price: money,
      msrp: money,
      line_discount: money,
      image: fc.oneof(leaf, fc.record({ url: leaf, small: leaf, alt: leaf }, { requiredKeys: [] })),
      fixed_quantity: leaf,
      recurring: leaf,
    },
    { requiredKeys: [] },
  ),
);
const notice = fc.oneof(leaf, fc.record({ code: leaf, message: leaf }, { requiredKeys: [] }));
const wireCart = fc.record(
  {
    cart_status: fc.oneof(leaf, fc.constantFrom('submitted', 'checkout_blocked', 'toString')),
    display_name: leaf,
    shop_id: leaf,
    sub_total: money,
    cart_discount: money,
    discounts_breakdown: discounts,
    cart_discount_breakdown: discounts,
    shipping_total: money,
    tax: money,
    store_credit: money,
    total: money,
    coupons: fc.oneof(leaf, fc.array(leaf)),
    promo_codes: fc.oneof(leaf, fc.array(leaf)),
    notice: fc.oneof(leaf, fc.array(notice)),
    platform_order_number: leaf,
    line_items: fc.array(line, { maxLength: 5 }),
  },
  { requiredKeys: ['line_items'] },
);

test('any cart that core accepts is rendered as words and figures', async () => {
  await fc.assert(
    fc.asyncProperty(wireCart, async (body) => {
      const html = renderToString(<Summaries cart={await read(body)} />);
      const shown = new DOMParser().parseFromString(html, 'text/html').body.textContent;
      expect(shown).not.toMatch(LEAKS);
      expect(html).not.toContain('<b>');
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['de-DE', de],
  ['ar-EG', ar],
])('in %s', async (locale, messages) => {
  await fc.assert(
    fc.asyncProperty(wireCart, async (body) => {
      const html = renderToString(
        <ui.FirmlyUIProvider locale={locale} messages={messages}>
          <Summaries cart={await read(body)} />
        </ui.FirmlyUIProvider>,
      );
      expect(new DOMParser().parseFromString(html, 'text/html').body.textContent).not.toMatch(
        LEAKS,
      );
    }),
    { numRuns: 100 },
  );
});

test('a cart with every field of real carts is rendered', async () => {
  const body = {
    ...Object.assign({}, ...corpus.map(({ cart }) => cart)),
    line_items: corpus.map(({ line: wire }) => ({ sku: 'SKU', ...wire })),
  };
  const { container } = await render(<Summaries cart={await read(body)} />);
  expect(container.textContent).not.toMatch(LEAKS);
  expect(container.querySelectorAll('section').length).toBe(2);
});

test('HTML in any field is shown as text', async () => {
  const html = '<img src=x onerror=alert(1)>';
  const cart = await read({
    cart_status: html,
    display_name: html,
    coupons: [html],
    notice: [html, { code: html }],
    discounts_breakdown: [{ label: html, discount: { currency: 'USD', value: 1 } }],
    total: { currency: html, value: 3, symbol: html },
    line_items: [{ sku: html, description: html, variant_description: html, recurring: html }],
  });
  const { container } = await render(<Summaries cart={cart} />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent?.split(html).length).toBeGreaterThan(10);
});
