import '@firmly-kit/ui/styles.css';
import type { CartPending } from '@firmly-kit/core/cart';
import type { ReactNode } from 'react';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent, type UserEventClickOptions } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { bareCart, extremeCart, filledCart, tee } from '../../../test/helpers/carts.ts';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { CartSummary } from '../cart-summary/CartSummary.tsx';
import { CheckoutBar } from './CheckoutBar.tsx';

beforeEach(async () => page.viewport(390, 600));

test('reads as the total and the button', async () => {
  const { getByTestId } = await render(
    <CheckoutBar data-testid="bar" cart={filledCart} onCheckout={() => undefined} />,
  );
  await expect.element(getByTestId('bar')).toMatchAriaInlineSnapshot(`
    - paragraph: Total $63.08
    - button "Check out"
  `);
});

test('the button works by keyboard, also while the total is pending', async () => {
  const onCheckout = vi.fn<() => void>();
  const { getByRole, getByTestId } = await render(
    <CheckoutBar data-testid="bar" cart={filledCart} onCheckout={onCheckout} pending />,
  );
  await userEvent.tab();
  await expect.element(getByRole('button', { name: 'Check out' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(' ');
  expect(onCheckout.mock.calls).toEqual([[], []]);
  await expect.element(getByTestId('bar')).toHaveAttribute('data-pending');
  await expect.element(getByRole('paragraph')).toHaveAttribute('aria-busy', 'true');
  await expect.element(getByRole('button')).toBeEnabled();
});

/** A `settled` that a test resolves or rejects. */
function createSettled() {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const settled = vi.fn<() => Promise<void>>(
    () =>
      new Promise<void>((onResolve, onReject) => {
        resolve = onResolve;
        reject = onReject;
      }),
  );
  return { settled, resolve: () => resolve(), reject: () => reject(new Error('Refused')) };
}

test('while changes are pending, a press waits for settled, and shows it', async () => {
  const { settled, resolve } = createSettled();
  const onCheckout = vi.fn<() => void>();
  const { getByRole, getByTestId } = await render(
    <CheckoutBar
      data-testid="bar"
      cart={filledCart}
      onCheckout={onCheckout}
      pending
      settled={settled}
    />,
  );
  const button = getByRole('button', { name: 'Check out' });
  await button.click();
  await button.click();
  expect(settled).toHaveBeenCalledOnce();
  expect(onCheckout).not.toHaveBeenCalled();
  await expect.element(getByRole('status')).toHaveTextContent('Saving your changes…');
  await expect.element(getByTestId('bar')).toMatchAriaInlineSnapshot(`
    - paragraph: Total $63.08
    - button "Check out"
    - status: Saving your changes…
  `);
  resolve();
  await expect.poll(() => onCheckout.mock.calls).toEqual([[]]);
  await expect.element(getByRole('status')).toHaveTextContent('');
  await expect.element(button).toHaveFocus();
});

test('without pending changes a press does not wait', async () => {
  const { settled } = createSettled();
  const onCheckout = vi.fn<() => void>();
  const { getByRole } = await render(
    <CheckoutBar cart={filledCart} onCheckout={onCheckout} pending={false} settled={settled} />,
  );
  await getByRole('button').click();
  expect(onCheckout).toHaveBeenCalledOnce();
  expect(settled).not.toHaveBeenCalled();
});

test('after a refusal the page stays, and a sentence says why, until a change is requested', async () => {
  const { settled, reject } = createSettled();
  const onCheckout = vi.fn<() => void>();
  const bar = (pending: boolean) => (
    <CheckoutBar cart={filledCart} onCheckout={onCheckout} pending={pending} settled={settled} />
  );
  const { getByRole, rerender } = await render(bar(true));
  await getByRole('button').click();
  reject();
  await expect.element(getByRole('status')).toHaveTextContent('The store refused a change.');
  await rerender(bar(false));
  await expect.element(getByRole('status')).toHaveTextContent('The store refused a change.');
  expect(onCheckout).not.toHaveBeenCalled();
  await rerender(bar(true));
  await expect.element(getByRole('status')).toHaveTextContent('');
});

test('offline a press is refused in words, until the changes are saved', async () => {
  const { settled } = createSettled();
  const onCheckout = vi.fn<() => void>();
  const bar = (pending: CartPending) => (
    <CheckoutBar cart={filledCart} onCheckout={onCheckout} pending={pending} settled={settled} />
  );
  const { getByRole, rerender } = await render(bar({ totals: true, offline: true }));
  await getByRole('button').click();
  await expect.element(getByRole('status')).toHaveTextContent('You are offline');
  expect(settled).not.toHaveBeenCalled();
  await rerender(bar({ totals: false, offline: false }));
  await expect.element(getByRole('status')).toHaveTextContent('');
  await getByRole('button').click();
  expect(onCheckout).toHaveBeenCalledOnce();
});

test.each<[string, UserEventClickOptions, string]>([
  ['a click', {}, 'same page'],
  ['Ctrl and click', { modifiers: ['Control'] }, 'new tab'],
  ['Shift and click', { modifiers: ['Shift'] }, 'new tab'],
  ['the middle button', { button: 'middle' }, 'new tab'],
])('%s of a link follows it when the changes are settled', async (_, options, where) => {
  const { settled, resolve } = createSettled();
  const open = vi.spyOn(window, 'open').mockReturnValue(window);
  onTestFinished(() => open.mockRestore());
  const followed = vi.fn<(href: string) => void>();
  const onFollow = vi.fn<() => void>();
  const Link = ({ href, children, ...props }: { href: string; children?: ReactNode }) => (
    <a
      {...props}
      href={href}
      onClick={(event) => {
        event.preventDefault();
        followed(href);
      }}
    >
      {children}
    </a>
  );
  const { getByRole } = await render(
    <FirmlyUIProvider components={{ Link }}>
      <CheckoutBar
        cart={filledCart}
        href="/checkout"
        onFollow={onFollow}
        pending
        settled={settled}
      />
    </FirmlyUIProvider>,
  );
  await getByRole('link').click(options);
  expect(settled).toHaveBeenCalledOnce();
  expect(followed).not.toHaveBeenCalled();
  expect(onFollow).not.toHaveBeenCalled();
  expect(open).not.toHaveBeenCalled();
  resolve();
  const url = new URL('/checkout', location.href).href;
  const newTabs = [[url, '_blank']];
  await expect
    .poll(() => ({ opened: open.mock.calls, followed: followed.mock.calls }))
    .toEqual(
      where === 'new tab'
        ? { opened: newTabs, followed: [] }
        : { opened: [], followed: [['/checkout']] },
    );
  await expect.poll(() => onFollow.mock.calls).toHaveLength(1);
});

test('onFollow hears of each press of the link that goes through, and not of the button', async () => {
  const onFollow = vi.fn<() => void>();
  const onPress = vi.fn<(event: MouseEvent) => void>();
  const bar = (href: string | undefined) => (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onClick={(event) => onPress(event.nativeEvent)}>
      <CheckoutBar
        cart={filledCart}
        href={href}
        onFollow={onFollow}
        onCheckout={() => undefined}
        onContextMenu={(event) => event.preventDefault()}
      />
    </div>
  );
  const { getByRole, rerender } = await render(bar('#checkout'));
  await getByRole('link').click();
  await expect.poll(() => onFollow.mock.calls).toHaveLength(1);
  await getByRole('link').click({ button: 'right' });
  onPress.mockImplementation((event) => event.preventDefault());
  await getByRole('link').click();
  expect(onPress).toHaveBeenCalledTimes(2);
  await rerender(bar(undefined));
  await getByRole('button').click();
  expect(onPress).toHaveBeenCalledTimes(3);
  onPress.mockReset();
  await rerender(bar('#checkout'));
  await getByRole('link').click();
  await expect.poll(() => onFollow.mock.calls).toHaveLength(2);
});

test('a press that is refused offline ends the wait of an earlier press', async () => {
  const { settled, resolve } = createSettled();
  const onCheckout = vi.fn<() => void>();
  const bar = (pending: CartPending) => (
    <CheckoutBar cart={filledCart} onCheckout={onCheckout} pending={pending} settled={settled} />
  );
  const { getByRole, rerender } = await render(bar({ totals: true, offline: false }));
  await getByRole('button').click();
  await rerender(bar({ totals: true, offline: true }));
  await expect.element(getByRole('status')).toHaveTextContent('You are offline');
  resolve();
  await rerender(bar({ totals: false, offline: false }));
  await expect.element(getByRole('status')).toHaveTextContent('');
  expect(onCheckout).not.toHaveBeenCalled();
  await getByRole('button').click();
  expect(onCheckout).toHaveBeenCalledOnce();
});

test('a second press, when the changes are settled and the first is about to be repeated, checks out once', async () => {
  const { settled, resolve } = createSettled();
  const onCheckout = vi.fn<() => void>();
  const bar = (pending: boolean) => (
    <CheckoutBar cart={filledCart} onCheckout={onCheckout} pending={pending} settled={settled} />
  );
  const { getByRole, rerender } = await render(bar(true));
  await getByRole('button').click();
  await rerender(bar(false));
  await getByRole('button').click();
  expect(onCheckout).not.toHaveBeenCalled();
  resolve();
  await expect.poll(() => onCheckout.mock.calls).toHaveLength(1);
  await expect.element(getByRole('status')).toHaveTextContent('');
  expect(onCheckout).toHaveBeenCalledOnce();
});

test('if it is not known whether changes are pending, a press waits', async () => {
  const { settled, resolve } = createSettled();
  const onCheckout = vi.fn<() => void>();
  const { getByRole, getByTestId } = await render(
    <CheckoutBar data-testid="bar" cart={filledCart} onCheckout={onCheckout} settled={settled} />,
  );
  await expect.element(getByTestId('bar')).not.toHaveAttribute('data-pending');
  await getByRole('button').click();
  expect(onCheckout).not.toHaveBeenCalled();
  resolve();
  await expect.poll(() => onCheckout.mock.calls).toHaveLength(1);
});

test('the app’s own button waits too, and a bar that is gone presses nothing', async () => {
  const { settled, resolve } = createSettled();
  const onPay = vi.fn<() => void>();
  const children = (
    <button type="button" onClick={onPay}>
      Pay
    </button>
  );
  const { getByRole, unmount } = await render(
    <CheckoutBar cart={filledCart} pending settled={settled}>
      {children}
    </CheckoutBar>,
  );
  await getByRole('button').click();
  resolve();
  await expect.poll(() => onPay.mock.calls).toHaveLength(1);
  await getByRole('button').click();
  await unmount();
  resolve();
  expect(onPay).toHaveBeenCalledOnce();
});

test('the app’s children replace button and link', async () => {
  const { getByRole } = await render(
    <CheckoutBar cart={filledCart} href="/checkout" onCheckout={() => undefined}>
      <button type="button">Pay with Firmly</button>
    </CheckoutBar>,
  );
  await expect.element(getByRole('button')).toHaveTextContent('Pay with Firmly');
  await expect.element(getByRole('link')).not.toBeInTheDocument();
});

test.each([
  '/checkout',
  'checkout?cart=1',
  '?step=2',
  'https://shop.example/checkout',
  'HTTP://shop.example/',
  '//shop.example/checkout',
])('%j is a link', async (href) => {
  const { getByRole } = await render(<CheckoutBar cart={filledCart} href={href} />);
  await expect.element(getByRole('link', { name: 'Check out' })).toHaveAttribute('href', href);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://shop.example/1',
  'https://',
  '',
  ' ',
])('%j is not a link', async (href) => {
  const { container, getByText } = await render(<CheckoutBar cart={filledCart} href={href} />);
  await expect.element(getByText('$63.08')).toBeVisible();
  expect(container.querySelector('a, button')).toBeNull();
});

test("the app's Link is rendered, and looks the same", async () => {
  const components = {
    Link: ({ children, ...props }: { href: string; className: string; children: ReactNode }) => (
      <a {...props} data-router="">
        {children}
      </a>
    ),
  };
  const { getByRole } = await render(
    <FirmlyUIProvider components={components}>
      <h1>Shop</h1>
      <CheckoutBar cart={filledCart} href="/checkout" />
      <CheckoutBar cart={filledCart} onCheckout={() => undefined} />
    </FirmlyUIProvider>,
  );
  // The previous test left the pointer here: hovered, either would look different.
  await getByRole('heading').first().hover();
  const link = getByRole('link', { name: 'Check out' }).element();
  const button = getByRole('button', { name: 'Check out' }).element();
  expect(link).toHaveAttribute('data-router');
  const look = (element: Element) => {
    const { color, backgroundColor, textDecorationLine, font, height } = getComputedStyle(element);
    return { color, backgroundColor, textDecorationLine, font, height };
  };
  expect(look(link)).toEqual(look(button));
});

test('a cart without a total has a dash', async () => {
  const { getByText } = await render(<CheckoutBar cart={bareCart} />);
  await expect.element(getByText('—')).toBeVisible();
});

/** Taller than the window, with the bar at the end. */
function LongCart({ inlineSize }: { inlineSize?: number }) {
  return (
    <div
      style={{ inlineSize, containerType: 'inline-size', containerName: 'firmly-cart' }}
      data-testid="cart"
    >
      <div style={{ blockSize: 2000 }} />
      <CheckoutBar data-testid="bar" cart={filledCart} onCheckout={() => undefined} />
    </div>
  );
}

test('in a narrow cart it sticks to the bottom of the window', async () => {
  const { getByTestId } = await render(<LongCart />);
  expect(getByTestId('bar').element().getBoundingClientRect().bottom).toBe(600);
});

test('in a wide cart it is only the button, below the totals', async () => {
  const { getByTestId, getByText } = await render(<LongCart inlineSize={640} />);
  expect(getByTestId('bar').element().getBoundingClientRect().top).toBeGreaterThanOrEqual(2000);
  await expect.element(getByText('$63.08')).not.toBeVisible();
});

test('outside of a cart it sticks too', async () => {
  const { getByTestId } = await render(
    <>
      <div style={{ blockSize: 2000 }} />
      <CheckoutBar data-testid="bar" cart={filledCart} />
    </>,
  );
  expect(getByTestId('bar').element().getBoundingClientRect().bottom).toBe(600);
});

test('in a cart it shows the total only while it covers the cart’s totals', async () => {
  const line_items = Array.from({ length: 8 }, (_, index) => ({ ...tee, sku: `${index}` }));
  const { container, getByTestId, getByRole } = await render(
    <CartSummary
      cart={{ ...filledCart, line_items }}
      footer={<CheckoutBar data-testid="bar" cart={filledCart} onCheckout={() => undefined} />}
    />,
  );
  const bar = getByTestId('bar');
  const total = bar.getByText('$63.08');
  const bottom = () => bar.element().getBoundingClientRect().bottom;
  const sums = container.querySelector('.firmly-CartTotals [data-row="total"]');
  const end = document.documentElement.scrollHeight;
  expect(end).toBeGreaterThan(900);
  expect(bottom()).toBe(600);
  await expect.element(total).toBeVisible();

  window.scrollTo(0, end);
  await expect.element(total).not.toBeVisible();
  await expect.element(getByRole('button', { name: 'Check out' })).toBeVisible();
  expect(sums?.getBoundingClientRect().bottom).toBeLessThanOrEqual(
    bar.element().getBoundingClientRect().top,
  );

  window.scrollTo(0, 0);
  await expect.element(total).toBeVisible();
  expect(bottom()).toBe(600);
});

/** Changes the styles as a browser without scroll-state queries reads them. */
function withoutScrollState() {
  const sheets = [...document.querySelectorAll('style')].filter(({ textContent }) =>
    textContent.includes('scroll-state'),
  );
  for (const sheet of sheets) {
    const before = sheet.textContent;
    onTestFinished(() => {
      sheet.textContent = before;
    });
    sheet.textContent = before
      .replaceAll('@supports not (container-type: scroll-state)', '@supports (display: block)')
      .replaceAll('container-type: scroll-state', '')
      .replaceAll('@container not scroll-state(stuck: bottom)', '@container unknown (width > 0)');
  }
  return sheets.length;
}

test('without scroll-state queries, the bar has the total and the totals of the cart do not', async () => {
  expect(withoutScrollState()).toBeGreaterThan(0);
  const { container, getByTestId } = await render(
    <CartSummary
      cart={filledCart}
      footer={<CheckoutBar data-testid="bar" cart={filledCart} onCheckout={() => undefined} />}
    />,
  );
  await expect.element(getByTestId('bar').getByText('$63.08')).toBeVisible();
  const total = container.querySelector<HTMLElement>('.firmly-CartTotals [data-row="total"]');
  await expect.element(total).not.toBeVisible();
  await page.viewport(1000, 600);
  await expect.element(total).toBeVisible();
  await expect.element(getByTestId('bar').getByText('$63.08')).not.toBeVisible();
});

test('the longest total fits 280 px', async () => {
  const cart = { ...extremeCart, total: { currency: 'JPY', value: '173827163752173827163752' } };
  const { getByTestId } = await render(
    <div style={{ inlineSize: 280 }}>
      <CheckoutBar data-testid="bar" cart={cart} onCheckout={() => undefined} />
    </div>,
  );
  const bar = getByTestId('bar').element();
  expect(bar.scrollWidth).toBe(280);
  for (const part of bar.querySelectorAll('*')) {
    expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(
      bar.getBoundingClientRect().right,
    );
  }
});
