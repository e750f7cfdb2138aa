import '@firmly-kit/ui/styles.css';
import type { Cart } from '@firmly-kit/core';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import {
  addonCart,
  deliveredCart,
  discountedCart,
  filledCart,
  shipmentsCart,
} from '../../../test/helpers/carts.ts';
import { CartTotals } from './CartTotals.tsx';

const usd = (value: number) => ({ currency: 'USD', value });

function rows(container: Element) {
  return [...container.querySelectorAll('dl > div')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
}

test('shows each total and each discount, in the order of a receipt', async () => {
  const { container } = await render(<CartTotals cart={discountedCart} />);
  expect(rows(container)).toEqual([
    ['Subtotal', '$54.50'],
    ['WELCOME10', '−$5.45'],
    ['Shipping', 'Calculated at checkout'],
    ['Tax', '$4.36'],
    ['Store credit', '−$10.00'],
    ['Total', '$43.41'],
  ]);
});

test('reads as a list of terms', async () => {
  const { container } = await render(<CartTotals cart={{ line_items: [], total: usd(5) }} />);
  await expect.element(container).toMatchAriaInlineSnapshot(`
    - term: Shipping
    - definition: Calculated at checkout
    - term: Total
    - definition: $5.00
  `);
});

test('reads the other field in which stores list discounts', async () => {
  const cart = { line_items: [], cart_discount_breakdown: [{ label: 'VIP', discount: usd(3) }] };
  const { container } = await render(<CartTotals cart={cart} />);
  expect(rows(container)).toContainEqual(['VIP', '−$3.00']);
});

test('discounts without a label or an amount are not shown as undefined', async () => {
  const discounts_breakdown = [
    {},
    { label: 'Nothing' },
    { discount: usd(2) },
    { discount: usd(2) },
  ];
  const { container } = await render(<CartTotals cart={{ line_items: [], discounts_breakdown }} />);
  expect(rows(container).slice(0, 2)).toEqual([
    ['Discount', '−$2.00'],
    ['Discount', '−$2.00'],
  ]);
  expect(container.textContent).not.toMatch(/undefined|Nothing/);
});

test('pending totals are the last confirmed ones, and busy', async () => {
  const { container, rerender } = await render(<CartTotals cart={filledCart} />);
  const before = rows(container);
  await rerender(<CartTotals cart={filledCart} pending />);
  expect(rows(container).slice(0, -1)).toEqual(before.slice(0, -1));
  expect(rows(container).at(-1)).toEqual(['Total Updating…', before.at(-1)?.[1]]);
  await expect.element(container.querySelector('dl')).toHaveAttribute('aria-busy', 'true');
});

test('“Updating…” beside a pending total appears later than a fast store answers', async () => {
  const { container, rerender } = await render(<CartTotals cart={filledCart} />);
  await rerender(<CartTotals cart={filledCart} pending />);
  const sign = container.querySelector('.firmly-CartTotals-updating') ?? container;
  const appears = animationOf(sign, 'firmly-appear');
  if (!appears) throw new Error('It does not appear.');
  appears.currentTime = 299;
  appears.pause();
  expect(getComputedStyle(sign).opacity).toBe('0');
  appears.finish();
  expect(getComputedStyle(sign).opacity).toBe('1');
  expect(sign.getBoundingClientRect().width).toBeGreaterThan(40);
});

test.each([320, 200])('“Updating…” moves nothing in a cart of %d px', async (width) => {
  const cart = { ...filledCart, total: usd(123_456_789.12) };
  const toTotals = (pending: boolean) => (
    <div style={{ width }}>
      <CartTotals cart={cart} pending={pending} />
    </div>
  );
  const { container, rerender } = await render(toTotals(false));
  const places = () =>
    [...container.querySelectorAll('dl, dt, dd')].map((cell) => {
      const { top, height, right } = cell.getBoundingClientRect();
      return [top, height, cell.matches('dd') && right];
    });
  const before = places();
  await rerender(toTotals(true));
  expect(places()).toEqual(before);
});

test('a total that changes fades in, the first one does not', async () => {
  const toTotals = (cart: Cart) => (
    // Long enough to be seen.
    <div className="slow">
      <style>{'.slow { --firmly-duration: 60s; }'}</style>
      <CartTotals cart={cart} />
    </div>
  );
  const { container, rerender } = await render(toTotals(filledCart));
  const fades = () => {
    const total = container.querySelector('[data-row="total"] .firmly-Money');
    return Boolean(total && animationOf(total, 'firmly-appear'));
  };
  expect(fades()).toBe(false);
  await rerender(toTotals({ ...filledCart }));
  expect(fades()).toBe(false);
  await rerender(toTotals({ ...filledCart, total: usd(1) }));
  expect(fades()).toBe(true);
  await rerender(toTotals(filledCart));
  expect(fades()).toBe(true);
});

const animationOf = (element: Element, name: string) =>
  element
    .getAnimations()
    .find((animation) => animation instanceof CSSAnimation && animation.animationName === name);

test('an order has no total that is calculated later', async () => {
  const order = { ...filledCart, cart_status: 'submitted' };
  const { container, rerender } = await render(
    <CartTotals cart={{ ...order, shipping_total: undefined }} />,
  );
  expect(rows(container).map(([label]) => label)).not.toContain('Shipping');
  await rerender(<CartTotals cart={order} />);
  expect(rows(container)).toContainEqual(['Shipping', '$4.90']);
});

test('a discount with a blank label is called discount', async () => {
  const discounts_breakdown = [{ label: ' ', discount: usd(3) }];
  const { container } = await render(<CartTotals cart={{ line_items: [], discounts_breakdown }} />);
  expect(rows(container)).toContainEqual(['Discount', '−$3.00']);
});

test('discounts that add up to the whole are shown by name only, others below the whole', async () => {
  const discounts_breakdown = [
    { label: 'VIP', discount: usd(-0.1) },
    { label: 'Spring', discount: usd(0.2) },
  ];
  const cart = { line_items: [], cart_discount: usd(0.3), discounts_breakdown };
  const { container, rerender } = await render(<CartTotals cart={cart} />);
  const parts = [
    ['VIP', '−$0.10'],
    ['Spring', '−$0.20'],
  ];
  expect(rows(container).slice(0, 2)).toEqual(parts);
  await rerender(<CartTotals cart={{ ...cart, cart_discount: usd(0.5) }} />);
  expect(rows(container).slice(0, 3)).toEqual([['Discount', '−$0.50'], ...parts]);
});

test('store credit of 0 has no row', async () => {
  const { container } = await render(<CartTotals cart={{ ...filledCart, store_credit: usd(0) }} />);
  expect(rows(container).map(([label]) => label)).not.toContain('Store credit');
});

test('each row is named after its field in the API', async () => {
  const cart = {
    ...discountedCart,
    cart_discount: usd(3),
    discounts_breakdown: [{ label: 'VIP', discount: usd(2) }],
    shipping_total: usd(4.9),
  };
  const { container } = await render(<CartTotals cart={cart} />);
  const named = [...container.querySelectorAll('[data-row]')].map((row) => [
    row.getAttribute('data-row'),
    row.lastElementChild?.textContent,
  ]);
  expect(named).toEqual([
    ['sub_total', '$54.50'],
    ['cart_discount', '−$3.00'],
    ['discount', '−$2.00'],
    ['shipping_total', '$4.90'],
    ['tax', '$4.36'],
    ['store_credit', '−$10.00'],
    ['total', '$43.41'],
  ]);
});

test('a total that is calculated later does not look like an amount', async () => {
  const { container, rerender } = await render(<CartTotals cart={discountedCart} />);
  const later = () =>
    container.querySelector<HTMLElement>('[data-row="shipping_total"] .firmly-CartTotals-later');
  await expect.element(later()).toHaveTextContent('Calculated at checkout');
  await rerender(<CartTotals cart={filledCart} />);
  expect(later()).toBeNull();
});

test('chosen add-ons are shown by name if they add up to their total, else below it', async () => {
  const { container, rerender } = await render(<CartTotals cart={addonCart} />);
  const addons = [
    ['Two years’ warranty', '$12.00'],
    ['Gift wrapping', '$3.00'],
  ];
  expect(rows(container).slice(2, 4)).toEqual(addons);
  await rerender(<CartTotals cart={{ ...addonCart, addon_total: usd(20) }} />);
  expect(rows(container).slice(2, 5)).toEqual([['Add-ons', '$20.00'], ...addons]);
  await rerender(<CartTotals cart={{ ...addonCart, addons: undefined }} />);
  expect(rows(container)).toContainEqual(['Add-ons', '$15.00']);
  await rerender(
    <CartTotals cart={{ ...addonCart, addon_total: usd(0), addons: { selections: [{}] } }} />,
  );
  expect(container.textContent).not.toContain('Add-ons');
});

test.each([
  ['the total of the store', { price: usd(3), description: 'Sea &amp; air' }, usd(4.9), '$4.90'],
  ['the price of the method', { price: usd(3), description: 'Sea &amp; air' }, undefined, '$3.00'],
  ['nothing else', { description: 'Sea &amp; air' }, undefined, 'Calculated at checkout'],
])('the shipping has the name of the chosen method and %s', async (_, method, sum, shown) => {
  const cart = { ...filledCart, shipping_method: method, shipping_total: sum };
  const { container } = await render(<CartTotals cart={cart} />);
  expect(rows(container)).toContainEqual(['Shipping (Sea & air)', shown]);
});

test('the prices of several shipments are shown, not added up', async () => {
  const { container, rerender } = await render(<CartTotals cart={shipmentsCart} />);
  const shipping = () => rows(container).filter(([label]) => label?.startsWith('Shipping'));
  expect(shipping()).toEqual([
    ['Shipping (Express)', '$4.90'],
    ['Shipping (Luma, Main Street)', '$0.00'],
  ]);
  await rerender(<CartTotals cart={{ ...shipmentsCart, shipping_total: usd(4) }} />);
  expect(shipping()).toEqual([['Shipping', '$4.00']]);
  const shipments = [...(shipmentsCart.shipments ?? []), { line_item_ids: ['tee'] }];
  await rerender(<CartTotals cart={{ ...shipmentsCart, shipments }} />);
  expect(shipping()).toEqual([['Shipping', 'Calculated at checkout']]);
});

test('rows that an API sends are all shown, as sent', async () => {
  const sent = [
    { type: 'total', label: 'To pay', amount: usd(54) },
    { type: 'discount', label: 'Members &amp; friends', amount: usd(-5) },
    { type: 'discount', label: 'Members &amp; friends', amount: usd(-5) },
    { type: 'fulfillment', label: 'Courier', amount: usd(0) },
    { label: '<b>Fee</b>', amount: undefined },
  ];
  const { container, rerender } = await render(<CartTotals cart={filledCart} rows={sent} />);
  expect(rows(container)).toEqual([
    ['To pay', '$54.00'],
    ['Members & friends', '−$5.00'],
    ['Members & friends', '−$5.00'],
    ['Courier', '$0.00'],
    ['<b>Fee</b>', '—'],
  ]);
  const types = [...container.querySelectorAll('dl > div')].map((row) =>
    row.getAttribute('data-row'),
  );
  expect(types).toEqual(['total', 'discount', 'discount', 'fulfillment', null]);
  const size = (row: string) =>
    getComputedStyle(container.querySelector(`[data-row="${row}"] dd`) ?? container).fontSize;
  const sizes = [size('total'), size('discount')];
  await rerender(<CartTotals cart={filledCart} />);
  expect(sizes).toEqual([size('total'), size('tax')]);
});

test('a total that changes fades in below a row that is new', async () => {
  const toTotals = (cart: Cart) => (
    <div className="slow">
      <style>{'.slow { --firmly-duration: 60s; }'}</style>
      <CartTotals cart={cart} />
    </div>
  );
  const { container, rerender } = await render(toTotals(filledCart));
  await rerender(toTotals(addonCart));
  const total = container.querySelector('[data-row="total"] .firmly-Money');
  expect(total && animationOf(total, 'firmly-appear')).toBeTruthy();
});

test('where there is a choice of shipping methods, the row has no name; without a method, there is no row', async () => {
  const { container, rerender } = await render(<CartTotals cart={deliveredCart} />);
  expect(rows(container)).toContainEqual(['Shipping', '$4.90']);
  const one = {
    ...deliveredCart,
    shipping_method_options: deliveredCart.shipping_method_options?.slice(1, 2),
  };
  await rerender(<CartTotals cart={one} />);
  expect(rows(container)).toContainEqual(['Shipping (Standard)', '$4.90']);
  const none = {
    ...deliveredCart,
    shipping_total: undefined,
    shipping_method: undefined,
    shipping_method_options: [],
  };
  await rerender(<CartTotals cart={none} />);
  expect(rows(container).map(([label]) => label)).not.toContain('Shipping');
});

test('lines that the shopper fetches have no shipping; the price of the others is known', async () => {
  const courier = {
    line_item_ids: ['tee'],
    shipping_method: { description: 'Courier', price: usd(5) },
  };
  const pickup = { line_item_ids: ['coffee'], fulfillment_type: { id: 'PICKUP_IN_STORE' } };
  const cart = { ...filledCart, shipping_total: undefined };
  const { container, rerender } = await render(
    <CartTotals cart={{ ...cart, shipments: [courier, pickup] }} />,
  );
  const shipping = () => rows(container).filter(([label]) => label?.startsWith('Shipping'));
  expect(shipping()).toEqual([['Shipping (Courier)', '$5.00']]);
  await rerender(<CartTotals cart={{ ...cart, shipments: [courier, { line_item_ids: [] }] }} />);
  expect(shipping()).toEqual([['Shipping (Courier)', '$5.00']]);
  await rerender(
    <CartTotals cart={{ ...cart, shipments: [{ ...pickup, line_item_ids: ['tee', 'coffee'] }] }} />,
  );
  expect(shipping()).toEqual([]);
});

test('a discount without a label is named by its code, and has one row', async () => {
  const discounts_breakdown = [{ code: 'X10', discount: usd(5) }];
  const cart = { line_items: [], cart_discount: usd(5), discounts_breakdown };
  const { container } = await render(<CartTotals cart={cart} />);
  expect(rows(container)).toContainEqual(['X10', '−$5.00']);
  expect(container.textContent).not.toContain('Discount');
});

test('the parts of a discount are compared whichever of their fields they have', async () => {
  const discounts_breakdown = [
    { label: 'VIP', discount: { currency: 'USD', number: 300 } },
    { label: 'Spring', discount: { currency: 'usd', value: '2.00' } },
  ];
  const cart = { line_items: [], cart_discount: usd(5), discounts_breakdown };
  const { container } = await render(<CartTotals cart={cart} />);
  expect(rows(container).slice(0, 2)).toEqual([
    ['VIP', '−$3.00'],
    ['Spring', '−$2.00'],
  ]);
});

test.each([
  ['a tenth of a cent', usd(0.001)],
  ['a hundredth of a yen', { currency: 'JPY', value: 0.01 }],
  ['a text', { currency: 'USD', value: '0.00' }],
  ['minor units', { currency: 'USD', number: 0 }],
  ['minor units of no currency', { number: 0 }],
])('a discount that reads as zero has no row: %s', async (_, cart_discount) => {
  const { container } = await render(<CartTotals cart={{ line_items: [], cart_discount }} />);
  expect(container.textContent).not.toContain('Discount');
});

test('a small amount of a currency that is not known is not zero', async () => {
  const cart_discount = { currency: 'BTC', value: 0.00012 };
  const { container } = await render(<CartTotals cart={{ line_items: [], cart_discount }} />);
  expect(container.textContent).toContain('0.00012');
});

test.each([
  ['included', { sub_total: usd(119), tax: usd(19), total: usd(119) }, 'Tax (included)'],
  [
    'included, with a discount and shipping',
    {
      sub_total: usd(119),
      cart_discount: usd(-20),
      shipping_total: usd(5),
      tax: usd(16),
      total: usd(104),
    },
    'Tax (included)',
  ],
  [
    'included, with the price of the method only',
    {
      sub_total: usd(119),
      tax: usd(19),
      shipping_method: { sku: 'a', price: usd(5) },
      total: usd(124),
    },
    'Tax (included)',
  ],
  [
    'included, with the parts of a discount only',
    {
      sub_total: usd(119),
      tax: usd(19),
      discounts_breakdown: [{ label: 'VIP', discount: usd(10) }],
      total: usd(109),
    },
    'Tax (included)',
  ],
  [
    'included, with the parts of add-ons only',
    {
      sub_total: usd(119),
      tax: usd(19),
      addons: { selections: [{ name: 'Wrap', price: usd(10) }] },
      total: usd(129),
    },
    'Tax (included)',
  ],
  [
    'included, and the discount too',
    { sub_total: usd(90), cart_discount: usd(10), tax: usd(15), total: usd(90) },
    'Tax (included)',
  ],
  ['negative', { sub_total: usd(119), tax: usd(-19), total: usd(119) }, 'Tax'],
  [
    'named as in v2',
    { sub_total: usd(119), tax_total: usd(19), total: usd(119) },
    'Tax (included)',
  ],
  ['added', { sub_total: usd(100), tax: usd(19), total: usd(119) }, 'Tax'],
  ['zero', { sub_total: usd(100), tax: usd(0), total: usd(100) }, 'Tax'],
  ['neither', { sub_total: usd(100), tax: usd(19), total: usd(110) }, 'Tax'],
  ['not known', { tax: usd(19), total: usd(110) }, 'Tax'],
])('a tax that is %s', async (_, totals, label) => {
  const { container } = await render(<CartTotals cart={{ line_items: [], ...totals }} />);
  expect(rows(container).map(([name]) => name)).toContain(label);
});

test('a discount that the subtotal has in it already is a part of it, one that is taken off is not', async () => {
  const cart = { line_items: [], sub_total: usd(90), cart_discount: usd(10), total: usd(90) };
  const { container, rerender } = await render(<CartTotals cart={cart} />);
  const discount = () => container.querySelector('[data-row="cart_discount"]');
  expect(rows(container).slice(0, 2)).toEqual([
    ['Subtotal', '$90.00'],
    ['Discount', '−$10.00'],
  ]);
  expect(discount()).toHaveAttribute('data-part');
  await rerender(<CartTotals cart={{ ...cart, total: usd(80) }} />);
  expect(discount()).not.toHaveAttribute('data-part');
});

test('parts in another currency do not replace the discount', async () => {
  const discounts_breakdown = [{ label: 'VIP', discount: { currency: 'EUR', value: 5 } }];
  const cart = { line_items: [], cart_discount: usd(5), discounts_breakdown };
  const { container } = await render(<CartTotals cart={cart} />);
  expect(rows(container).slice(0, 2)).toEqual([
    ['Discount', '−$5.00'],
    ['VIP', '−€5.00'],
  ]);
});
