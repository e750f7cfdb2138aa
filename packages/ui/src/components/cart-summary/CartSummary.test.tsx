import '@firmly-kit/ui/styles.css';
import type { Cart, LineItem } from '@firmly-kit/core';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import {
  bareCart,
  blockedCart,
  coffee,
  deliveredCart,
  emptyCart,
  extremeCart,
  filledCart,
  noticedCart,
  submittedCart,
  tee,
} from '../../../test/helpers/carts.ts';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { CheckoutBar } from '../checkout-bar/CheckoutBar.tsx';
import { CartSummary } from './CartSummary.tsx';

const nothing = () => undefined;
const usd = (value: number) => ({ currency: 'USD', value });

test('shows the store, each line and each total of the cart', async () => {
  const { getByRole, container } = await render(<CartSummary cart={filledCart} />);
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
  await expect.element(getByRole('region', { name: 'Luma Gift Shop' })).toBeVisible();
  expect(getByRole('listitem').all()).toHaveLength(2);
  expect(totals(container)).toEqual([
    ['Subtotal', '$58.50'],
    ['Discount', '−$5.00'],
    ['Shipping', '$4.90'],
    ['Tax', '$4.68'],
    ['Total', '$63.08'],
  ]);
});

test('an empty cart says so and links to the store, without zeros and a promo code field', async () => {
  const { getByText, getByRole, container } = await render(
    <CartSummary
      cart={emptyCart}
      continueHref="/shop"
      onAddPromoCode={nothing}
      footer={<button type="button">Check out</button>}
    />,
  );
  await expect.element(getByText('Your cart at this store is empty.')).toBeVisible();
  await expect
    .element(getByRole('link', { name: 'Continue shopping' }))
    .toHaveAttribute('href', '/shop');
  expect(container).not.toHaveTextContent('$0.00');
  expect(container.querySelector('button, input')).toBeNull();
});

test('when the last line is removed, it can be restored above the way on', async () => {
  const { getByRole, getByText, container } = await render(
    <CartSummary
      cart={emptyCart}
      lines={[{ line: tee, removed: true }]}
      continueHref="/shop"
      onUndo={nothing}
    />,
  );
  const undo = getByRole('button', { name: 'Undo' });
  await expect.element(undo).toBeVisible();
  const sentence = getByText('Your cart at this store is empty.');
  await expect.element(sentence).toBeVisible();
  expect(undo.element().getBoundingClientRect().bottom).toBeLessThan(
    sentence.element().getBoundingClientRect().top,
  );
  expect(container).not.toHaveTextContent('$0.00');
});

test('without cart and error it is loading and busy', async () => {
  const { getByRole } = await render(<CartSummary cart={undefined} />);
  const summary = getByRole('region', { name: 'Cart' });
  await expect.element(summary).toHaveAttribute('data-status', 'loading');
  await expect.element(summary).toHaveAttribute('aria-busy', 'true');
});

test('without a cart to show it is invisible, and not loading; an error is still shown', async () => {
  const { getByRole, getByTestId, rerender } = await render(
    <CartSummary data-testid="cart" cart={null} />,
  );
  const summary = getByTestId('cart');
  await expect.element(summary).not.toBeVisible();
  await expect.element(summary).toHaveAttribute('data-status', 'none');
  await expect.element(summary).toHaveAttribute('aria-busy', 'false');
  await expect.element(getByRole('region')).not.toBeInTheDocument();
  await rerender(<CartSummary data-testid="cart" cart={null} error={{ name: 'NetworkError' }} />);
  await expect.element(getByRole('alert')).toHaveTextContent('The connection failed');
  await rerender(<CartSummary data-testid="cart" cart={filledCart} />);
  await expect.element(getByRole('heading', { name: 'Luma Gift Shop' })).toBeVisible();
});

test.each([
  [{ name: 'HttpError', status: 400, code: 'MissingAuthHeader' }, 'Your session has ended'],
  [{ name: 'HttpError', status: 401, code: 'InvalidJWTToken' }, 'Your session has ended'],
  [{ name: 'SessionError', status: 400, code: 'InvalidAppId' }, 'Your session has ended'],
  [{ name: 'HttpError', status: 404, code: 'ErrorCartNotFound' }, 'There is no cart'],
  [{ name: 'HttpError', status: 503 }, 'not available right now'],
  [{ name: 'HttpError', status: 409 }, 'The store does not allow this change.'],
  [{ name: 'HttpError', status: 409, code: 'ErrorCartSubmitted' }, 'already been placed'],
  [
    { name: 'HttpError', status: 422, code: 'ErrorClearPromoCodeNotAllowed' },
    'The store does not allow these codes to be removed.',
  ],
  [{ name: 'NetworkError' }, 'The connection failed'],
  [{ name: 'TimeoutError' }, 'too long'],
  [{ name: 'SchemaError' }, 'could not be read'],
  [new Error('TypeError: x is undefined'), 'Something went wrong'],
  [{ name: 'InvalidParameterError', parameter: 'domain' }, 'This store can’t be found'],
  [{ name: 'InvalidParameterError', parameter: 'quantity' }, 'Something went wrong'],
  ['a string', 'Something went wrong'],
  [false, 'Something went wrong'],
])('the error %o has a sentence', async (error, sentence) => {
  const { getByRole } = await render(<CartSummary cart={undefined} error={error} />);
  await expect.element(getByRole('alert')).toHaveTextContent(sentence);
});

test.each([
  [filledCart, 'Luma Gift Shop'],
  [bareCart, 'Known from elsewhere'],
  [undefined, 'Known from elsewhere'],
])('storeName names a store that the cart does not name', async (cart, name) => {
  const { getByRole } = await render(<CartSummary cart={cart} storeName="Known from elsewhere" />);
  await expect.element(getByRole('region', { name })).toBeVisible();
});

test('an error shows the request’s id and a retry button', async () => {
  const onRetry = vi.fn<() => void>();
  const error = { name: 'HttpError', status: 500, requestId: 'abc-123' };
  const { getByRole } = await render(
    <CartSummary cart={undefined} error={error} onRetry={onRetry} />,
  );
  await expect.element(getByRole('alert')).toHaveTextContent('Reference: abc-123');
  await getByRole('button', { name: 'Try again' }).click();
  expect(onRetry).toHaveBeenCalledExactlyOnceWith();
});

test('an error is shown together with the cart', async () => {
  const { getByRole, container } = await render(
    <CartSummary cart={filledCart} error={{ name: 'NetworkError' }} />,
  );
  await expect.element(getByRole('alert')).toBeVisible();
  expect(totals(container).at(-1)).toEqual(['Total', '$63.08']);
});

test('notices are shown above the lines', async () => {
  const { getByRole } = await render(<CartSummary cart={noticedCart} />);
  await expect
    .element(getByRole('group', { name: 'Notices' }))
    .toHaveTextContent(
      'Some items are no longer available and were removed from your cart.Orders placed before noon',
    );
});

test('five presses at one place are five presses, although the first answer has no notice', async () => {
  function Page() {
    const [cart, setCart] = useState(noticedCart);
    const [first = tee, ...others] = cart.line_items;
    const change = (_: LineItem, quantity: number) =>
      setCart({ ...filledCart, line_items: [{ ...first, quantity }, ...others] });
    return <CartSummary cart={cart} onQuantityChange={change} />;
  }
  const { getByRole } = await render(<Page />);
  const { left, top, width, height } = getByRole('button', { name: 'Increase quantity' })
    .first()
    .element()
    .getBoundingClientRect();
  const quantity = getByRole('textbox', { name: 'Quantity of Radiant Tee' });
  for (const pressed of ['3', '4', '5', '6', '7']) {
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    hit?.closest('button')?.click();
    await expect.element(quantity).toHaveValue(pressed);
  }
});

test('a submitted cart shows its order number, and cannot be checked out', async () => {
  const footer = <button type="button">Check out</button>;
  const { getByText, getByRole, rerender } = await render(
    <CartSummary cart={filledCart} footer={footer} />,
  );
  await expect.element(getByRole('button')).toBeVisible();
  await rerender(<CartSummary cart={submittedCart} footer={footer} />);
  await expect.element(getByText('Order 1001-88 has been placed.')).toBeVisible();
  expect(getByRole('button').all()).toEqual([]);
});

test('missing fields are not shown as undefined, null or NaN', async () => {
  const { container } = await render(<CartSummary cart={bareCart} />);
  expect(container.textContent).not.toMatch(/undefined|null|NaN|\[object/);
  expect(container.textContent).toContain('ONLY-A-SKU');
  expect(totals(container).at(-1)).toEqual(['Total', '—']);
});

test('two lines with the same sku and no ids are two rows', async () => {
  const line = { sku: 'SAME', description: 'Tee' };
  const consoleError = vi.spyOn(console, 'error');
  const { getByRole } = await render(<CartSummary cart={{ line_items: [line, line] }} />);
  expect(getByRole('listitem').all()).toHaveLength(2);
  expect(consoleError).not.toHaveBeenCalled();
});

test.each([280, 320, 390, 1280])('nothing overflows a container of %d px', async (width) => {
  const { container } = await render(
    <div style={{ inlineSize: width }}>
      <CartSummary cart={extremeCart} />
    </div>,
  );
  const box = container.firstElementChild;
  expect(box?.scrollWidth).toBe(width);
});

test.each([280, 320, 390])('no amount wraps in a container of %d px', async (width) => {
  const { container } = await render(
    <div style={{ inlineSize: width }}>
      <CartSummary cart={extremeCart} />
      <CartSummary cart={filledCart} />
    </div>,
  );
  const amounts = [...container.querySelectorAll('.firmly-Money')];
  expect(amounts.length).toBeGreaterThan(10);
  const wrapped = amounts.filter((amount) => amount.getClientRects().length > 1);
  expect(wrapped.map((amount) => amount.textContent)).toEqual([]);
});

test.each([
  [390, false],
  [1100, true],
])('at %d px, totals and footer beside the lines: %s', async (width, beside) => {
  const { container } = await render(
    <div style={{ inlineSize: width }}>
      <CartSummary cart={filledCart} footer={<p className="foot">Check out</p>} />
    </div>,
  );
  const left = (selector: string) =>
    container.querySelector(selector)?.getBoundingClientRect().left ?? Number.NaN;
  expect(left('.firmly-CartTotals') > left('.firmly-LineItemList') + 300).toBe(beside);
  expect(left('.foot')).toBe(left('.firmly-CartTotals'));
});

test('an amount wider than the cart is still completely visible', async () => {
  const cart = { line_items: [], total: { currency: 'USD', value: 1e30 } };
  const { container } = await render(
    <div style={{ inlineSize: 280 }}>
      <CartSummary cart={cart} />
    </div>,
  );
  expect(container.firstElementChild?.scrollWidth).toBe(280);
});

test('the locale formats the amounts', async () => {
  const { container } = await render(
    <FirmlyUIProvider locale="de-DE">
      <CartSummary cart={filledCart} />
    </FirmlyUIProvider>,
  );
  expect(totals(container).at(-1)).toEqual(['Total', '63,08\u00A0$']);
});

test.each([
  [usd(5), '−$5.00'],
  [usd(-5), '−$5.00'],
  [{ currency: 'USD', value: '5' }, '−$5.00'],
  [{ currency: 'USD', number: 500 }, '−$5.00'],
])('a reduction of %j has one minus sign', async (amount, text) => {
  const cart = { ...filledCart, cart_discount: amount, store_credit: amount };
  const { container } = await render(<CartSummary cart={cart} />);
  expect(totals(container)).toEqual(
    expect.arrayContaining([
      ['Discount', text],
      ['Store credit', text],
    ]),
  );
});

test('a discount of 0 has no row', async () => {
  const { container } = await render(
    <CartSummary cart={{ ...filledCart, cart_discount: usd(0) }} />,
  );
  expect(totals(container).map(([label]) => label)).not.toContain('Discount');
});

test.each([
  [[2, 1], '3 items'],
  [[1], '1 item'],
  [[undefined, undefined], '2 items'],
  [[0.1, 0.2], '0.3 items'],
  [[1200, 34], '1,234 items'],
])('quantities of %j are counted as %s', async (quantities, text) => {
  const line_items = quantities.map((quantity, index) => ({ sku: `${index}`, quantity }));
  const { getByText } = await render(<CartSummary cart={{ line_items }} />);
  await expect.element(getByText(text, { exact: true })).toBeVisible();
});

test.each([
  [1, 'One item in this cart can’t be shown.'],
  [3, '3 items in this cart can’t be shown.'],
])('%d unreadable lines are mentioned, and the cart is not called empty', async (count, text) => {
  const { getByText, container } = await render(
    <CartSummary cart={{ line_items: [], dropped_line_items: count }} />,
  );
  await expect.element(getByText(text)).toBeVisible();
  expect(container.textContent).not.toContain('empty');
});

test('messages replace single texts; missing and undefined ones stay', async () => {
  const { getByRole, getByText } = await render(
    <FirmlyUIProvider
      messages={{ total: 'To pay', tax: undefined, noticeCodes: { LOW_STOCK: 'Nearly gone.' } }}
    >
      <CartSummary
        cart={{ ...filledCart, notice: [{ code: 'LOW_STOCK' }, { code: 'CART_ITEMS_REMOVED' }] }}
      />
    </FirmlyUIProvider>,
  );
  await expect.element(getByText('To pay')).toBeVisible();
  await expect.element(getByText('Tax')).toBeVisible();
  await expect
    .element(getByRole('group', { name: 'Notices' }))
    .toHaveTextContent(/Some items are no longer available.*Nearly gone/);
});

test('an error whose code is not a string still has a sentence', async () => {
  const error = { code: Object.create(null), status: {}, name: Symbol('x') };
  const { getByRole } = await render(
    <CartSummary cart={undefined} error={error} onRetry={nothing} />,
  );
  await expect.element(getByRole('alert')).toHaveTextContent('Something went wrong');
  await expect
    .element(getByRole('button'))
    .toHaveClass('firmly-Button', 'firmly-CartErrorState-retry');
});

test('null lines and a quantity of NaN are not shown', async () => {
  const line_items = [null, { ...tee, quantity: Number.NaN }] as unknown as LineItem[];
  const { getByRole, container } = await render(<CartSummary cart={{ line_items }} />);
  expect(getByRole('listitem').all()).toHaveLength(1);
  expect(container.innerHTML).not.toContain('NaN');
  expect(container).toHaveTextContent('1 item');
});

test('with the domain as key, text typed at one store is neither shown nor submitted at another', async () => {
  const onQuantityChange = vi.fn<() => void>();
  const tree = (domain: string) => (
    <CartSummary
      key={domain}
      cart={filledCart}
      onQuantityChange={onQuantityChange}
      onAddPromoCode={nothing}
    />
  );
  const { getByRole, rerender } = await render(tree('a.example'));
  const promo = getByRole('textbox', { name: 'Promo code' });
  const quantity = getByRole('textbox', { name: 'Quantity of Radiant Tee' });
  await promo.fill('SECRET');
  await quantity.fill('50');
  await rerender(tree('b.example'));
  await expect.element(promo).toHaveValue('');
  await expect.element(quantity).toHaveValue('2');
  await userEvent.tab();
  expect(onQuantityChange).not.toHaveBeenCalled();
});

test.each([
  ['read again', { ...filledCart }],
  ['of a new id', { ...filledCart, cart_id: 'new' }],
  ['without a shop_id', { ...filledCart, shop_id: undefined }],
])('a cart of the same store, %s, keeps the typed text', async (_, again) => {
  const { getByRole, rerender } = await render(
    <CartSummary cart={filledCart} onQuantityChange={nothing} onAddPromoCode={nothing} />,
  );
  await getByRole('textbox', { name: 'Promo code' }).fill('SAVE');
  await rerender(<CartSummary cart={again} onQuantityChange={nothing} onAddPromoCode={nothing} />);
  await expect.element(getByRole('textbox', { name: 'Promo code' })).toHaveValue('SAVE');
  await expect.element(getByRole('textbox', { name: 'Promo code' })).toHaveFocus();
});

test.each([
  [{ coupons: ['SAVE'] }],
  [{ promo_codes: ['SAVE'] }],
  [{ coupons: [], promo_codes: ['SAVE'] }],
  [{ coupons: ['SAVE'], promo_codes: ['OTHER'] }],
])('applied codes are shown from either field: %j', async (codes) => {
  const { getByRole } = await render(<CartSummary cart={{ ...filledCart, ...codes }} />);
  const list = getByRole('list', { name: 'Applied promo codes' });
  await expect.element(list).toHaveTextContent(/^SAVE$/);
});

test('an order shows its codes, and accepts no others', async () => {
  const { getByRole } = await render(
    <CartSummary
      cart={{ ...submittedCart, coupons: ['SAVE'] }}
      onAddPromoCode={nothing}
      onClearPromoCodes={nothing}
      promoCodeError={{ name: 'NetworkError' }}
    />,
  );
  await expect.element(getByRole('list', { name: 'Applied promo codes' })).toBeVisible();
  expect(getByRole('textbox').all()).toEqual([]);
  expect(getByRole('button').all()).toEqual([]);
  expect(getByRole('alert').all()).toEqual([]);
});

test.each([
  ['shown', filledCart.line_items, true],
  ['one removed', [{ line: tee, removed: true }, { line: coffee }], true],
  ['all removed', [{ line: tee, removed: true }], false],
  ['none', [], false],
])(
  'with lines %s, the footer is shown if the cart can be checked out',
  async (_, lines, isThere) => {
    const { container } = await render(
      <CartSummary cart={filledCart} lines={lines} footer={<p className="foot">Check out</p>} />,
    );
    expect(container.querySelector('.foot') !== null).toBe(isThere);
  },
);

test('aria-label names it', async () => {
  const { getByRole } = await render(<CartSummary cart={filledCart} aria-label="Your bag" />);
  await expect.element(getByRole('region')).toHaveAccessibleName('Your bag');
});

test('a ref callback is called once over several renders', async () => {
  const ref = vi.fn<(element: HTMLElement | null) => void>();
  const { rerender } = await render(<CartSummary ref={ref} cart={undefined} />);
  await rerender(<CartSummary ref={ref} cart={filledCart} />);
  await rerender(<CartSummary ref={ref} cart={{ ...filledCart }} />);
  expect(ref).toHaveBeenCalledExactlyOnceWith(expect.any(HTMLElement));
});

test('pending totals are dimmed, and announced as updating', async () => {
  const { container, getByText, rerender } = await render(<CartSummary cart={filledCart} />);
  const list = container.querySelector<HTMLElement>('.firmly-CartTotals');
  const amount = list?.querySelector('[data-row="total"] .firmly-Money') ?? null;
  const color = () => amount && getComputedStyle(amount).color;
  const before = color();
  await expect.element(list).not.toHaveAttribute('data-pending');
  expect(getByText('Updating…').all()).toEqual([]);
  await rerender(<CartSummary cart={filledCart} pending={{ totals: true }} />);
  await expect.element(list).toHaveAttribute('data-pending', 'true');
  await expect.element(list).toHaveAttribute('aria-busy', 'true');
  await expect.element(getByText('Updating…', { exact: true })).toBeInTheDocument();
  await expect.poll(color).not.toBe(before);
  expect(totals(container).at(-1)).toEqual(['Total Updating…', '$63.08']);
});

test('a cart with a blocked checkout has no checkout button', async () => {
  const footer = <button type="button">Check out</button>;
  const { getByRole, rerender } = await render(<CartSummary cart={filledCart} footer={footer} />);
  await expect.element(getByRole('button', { name: 'Check out' })).toBeVisible();
  await rerender(<CartSummary cart={blockedCart} footer={footer} />);
  expect(getByRole('button').all()).toEqual([]);
  await expect
    .element(getByRole('group', { name: 'Notices' }))
    .toHaveTextContent('You can’t check out yet');
});

test('an item that cannot be shipped is shown as an error', async () => {
  const { getByRole, container } = await render(
    <CartSummary
      cart={{ ...filledCart, cart_status: 'item_not_shippable' }}
      onDismissNotice={nothing}
    />,
  );
  const notices = getByRole('group', { name: 'Notices' });
  await expect
    .element(notices)
    .toHaveTextContent(
      'An item can’t be shippedThe store does not ship one of these items to your address. ' +
        'Remove it or change the address to check out.',
    );
  expect(container.querySelector('.firmly-Notice')).toHaveAttribute('data-severity', 'error');
  expect(notices.getByRole('button').all()).toEqual([]);
});

test('an order shows its lines as ordered, with their links', async () => {
  const { getByRole, getByText } = await render(
    <CartSummary
      cart={submittedCart}
      lines={[
        { line: tee, href: '/radiant-tee', quantity: 9, removed: true },
        { line: coffee, pending: true, error: { name: 'NetworkError' } },
      ]}
      onQuantityChange={nothing}
      onRemove={nothing}
      onUndo={nothing}
    />,
  );
  const rows = getByRole('list', { name: 'Items' }).getByRole('listitem');
  expect(rows.all()).toHaveLength(2);
  await expect
    .element(rows.first().getByRole('link', { name: 'Radiant Tee' }))
    .toHaveAttribute('href', '/radiant-tee');
  await expect.element(rows.first().getByText('Quantity: 2', { exact: true })).toBeInTheDocument();
  await expect.element(rows.last()).not.toHaveAttribute('data-pending');
  await expect.element(getByText('Removed Radiant Tee.')).not.toBeInTheDocument();
  expect(getByRole('button').all()).toEqual([]);
  expect(getByRole('alert').all()).toEqual([]);
});

test.each([
  ['that is read-only', {}, 0, 0],
  ['with quantities to change', { onQuantityChange: nothing }, 2, 0],
  ['that takes promo codes', { onAddPromoCode: nothing }, 0, 1],
  ['that does both', { onQuantityChange: nothing, onAddPromoCode: nothing }, 2, 1],
])('the skeleton of a cart %s has the same controls', async (_, handlers, controls, fields) => {
  const { container } = await render(<CartSummary cart={undefined} {...handlers} />);
  expect(container.querySelectorAll('.firmly-CartSkeleton-control')).toHaveLength(controls);
  expect(container.querySelectorAll('.firmly-CartSkeleton-field')).toHaveLength(fields);
});

test.each([
  [768, 'that is editable', true],
  [768, 'that is read-only', false],
  [1100, 'that is editable', true],
  [1100, 'that is read-only', false],
])('at %d px, a cart %s replaces its skeleton in place', async (inlineSize, _, isEditable) => {
  const handlers = isEditable
    ? { onQuantityChange: nothing, onRemove: nothing, onAddPromoCode: nothing }
    : {};
  const tree = (cart: Cart | undefined) => (
    <div style={{ inlineSize }}>
      <CartSummary cart={cart} storeName="Luma Gift Shop" {...handlers} />
    </div>
  );
  const { container, rerender } = await render(tree(undefined));
  const box = (selector: string) =>
    container.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  const skeleton = box('.firmly-CartSummary');
  const [bones, sums] = [box('.firmly-CartSkeleton-lines'), box('.firmly-CartSkeleton-totals')];
  expect(sums.left).toBeGreaterThan(bones.right);
  await rerender(tree(filledCart));
  const loaded = box('.firmly-CartSummary');
  const [lines, amounts] = [box('.firmly-LineItemList'), box('.firmly-CartTotals')];
  expect(bones.left).toBeCloseTo(lines.left, 0);
  expect(bones.width).toBeCloseTo(lines.width, 0);
  expect(sums.left).toBeCloseTo(amounts.left, 0);
  expect(sums.width).toBeCloseTo(amounts.width, 0);
  expect(Math.abs(skeleton.height / loaded.height - 1)).toBeLessThanOrEqual(0.15);
});

function totals(container: Element) {
  return [...container.querySelectorAll('dl > div')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
}

test('a cart fades in where its skeleton was, and does not if it is there at once', async () => {
  const toCart = (cart: Cart | undefined) => (
    // Long enough to be seen.
    <div className="slow">
      <style>{'.slow { --firmly-duration: 60s; }'}</style>
      <CartSummary cart={cart} footer={<button type="button">Check out</button>} />
    </div>
  );
  const { container, rerender, unmount } = await render(toCart(undefined));
  await rerender(toCart(filledCart));
  const fading = () =>
    container
      .getAnimations({ subtree: true })
      .filter((one) => one instanceof CSSAnimation && one.animationName === 'firmly-appear').length;
  // The lines, the totals, the footer.
  expect(fading()).toBe(3);
  await unmount();
  const atOnce = await render(toCart(filledCart));
  expect(atOnce.container.getAnimations({ subtree: true })).toEqual([]);
});

test('only a cart with an address, and no order, says that the store does not deliver', async () => {
  const none = { ...deliveredCart, shipping_method: undefined, shipping_method_options: [] };
  const { container, rerender } = await render(<CartSummary cart={none} />);
  expect(container).toHaveTextContent('does not deliver to this address');
  await rerender(<CartSummary cart={{ ...none, shipping_info: undefined }} />);
  expect(container).not.toHaveTextContent('does not deliver');
  await rerender(<CartSummary cart={{ ...none, cart_status: 'submitted' }} />);
  expect(container).not.toHaveTextContent('does not deliver');
});

test('with namesCheckout the name of the checkout has the store in it, and the text does not', async () => {
  const { getByRole, rerender } = await render(
    <CartSummary
      namesCheckout
      cart={filledCart}
      footer={<CheckoutBar cart={filledCart} href="/checkout" />}
    />,
  );
  const link = getByRole('link', { name: 'Check out Luma Gift Shop', exact: true });
  await expect.element(link).toHaveTextContent(/^Check out$/);
  const bar = <CheckoutBar cart={filledCart} onCheckout={nothing} />;
  await rerender(<CartSummary namesCheckout cart={filledCart} footer={bar} />);
  const button = getByRole('button', { name: 'Check out Luma Gift Shop', exact: true });
  await expect.element(button).toHaveTextContent(/^Check out$/);
  await rerender(<CartSummary cart={filledCart} footer={bar} />);
  await expect
    .element(getByRole('button', { name: 'Check out', exact: true }))
    .not.toHaveAttribute('aria-labelledby');
});
