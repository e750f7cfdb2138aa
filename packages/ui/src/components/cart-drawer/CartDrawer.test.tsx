import '@firmly-kit/ui/styles.css';
import { createRef, type ReactNode, StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, type Mock, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { emulateMedia } from '../../../../../test/emulateMedia.ts';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { longCart } from '../../../test/helpers/carts.ts';
import { emulateSafeArea } from '../../../test/helpers/emulateSafeArea.ts';
import { CartSummary } from '../cart-summary/CartSummary.tsx';
import { CheckoutBar } from '../checkout-bar/CheckoutBar.tsx';
import { CartDrawer, type CartDrawerProps } from './CartDrawer.tsx';

const nothing = () => undefined;
const dialog = () => page.getByRole('dialog');
const pageOverflow = () => getComputedStyle(document.body).overflow;

/** A page with a drawer, as an app has it. */
function Shop({ onOpenChange, ...props }: Partial<CartDrawerProps>) {
  const [open, setOpen] = useState(props.open ?? false);
  return (
    <>
      <a href="#shop">Shop</a>
      <button type="button" onClick={() => setOpen(true)}>
        Open cart
      </button>
      <CartDrawer
        {...props}
        open={open}
        onOpenChange={(next) => {
          setOpen(next);
          onOpenChange?.(next);
        }}
      >
        {props.children ?? <input aria-label="Gift note" />}
      </CartDrawer>
    </>
  );
}

beforeEach(async () => page.viewport(900, 600));

afterEach(() => vi.restoreAllMocks());

test('is a dialog named by its heading', async () => {
  await render(
    <CartDrawer open onOpenChange={nothing} footer={<button type="button">Check out</button>}>
      <p>Two items</p>
    </CartDrawer>,
  );
  await expect.element(dialog()).toMatchAriaInlineSnapshot(`
    - dialog "Cart":
      - heading "Cart" [level=2]
      - button "Close cart"
      - paragraph: Two items
      - button "Check out"
  `);
});

test('closed, it is invisible to everyone, and its children are not rendered', async () => {
  const { container } = await render(
    <CartDrawer open={false} onOpenChange={nothing} footer="Footer">
      Contents
    </CartDrawer>,
  );
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(container).not.toHaveTextContent(/Contents|Footer/);
  expect(container.querySelector('dialog')).toHaveAttribute('data-state', 'closed');
});

test('it can be opened, used and closed by keyboard', async () => {
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const { getByRole } = await render(<Shop onOpenChange={onOpenChange} />);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('heading', { name: 'Cart' })).toHaveFocus();
  await userEvent.tab();
  await expect.element(getByRole('button', { name: 'Close cart' })).toHaveFocus();
  await userEvent.tab();
  await expect.element(getByRole('textbox', { name: 'Gift note' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  await expect.element(getByRole('button', { name: 'Open cart' })).toHaveFocus();
});

test('the close button closes', async () => {
  const { getByRole } = await render(<Shop open />);
  await getByRole('button', { name: 'Close cart' }).click();
  await expect.element(dialog()).not.toBeInTheDocument();
});

/** The mock's calls, after the browser's `close` event, which fires in its own task. */
async function settled(spy: Mock) {
  const calls = () => spy.mock.calls.length;
  for (let before = -1; before !== calls();) {
    before = calls();
    // oxlint-disable-next-line no-await-in-loop
    await userEvent.keyboard('{Shift}');
  }
  return spy.mock.calls;
}

test('it stays open while open is true: each Escape calls onOpenChange once', async () => {
  const onOpenChange = vi.fn<(open: boolean) => void>();
  await render(<CartDrawer open onOpenChange={onOpenChange} />);
  for (const presses of [1, 2, 3, 4]) {
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => onOpenChange.mock.calls.length).toBe(presses);
    // A second Escape closes it for a moment, in which a third one would not reach it.
    await expect.poll(() => dialog().element().matches(':modal')).toBe(true);
  }
  expect(await settled(onOpenChange)).toEqual([[false], [false], [false], [false]]);
});

test('an Escape that the app prevents never calls onOpenChange', async () => {
  const onOpenChange = vi.fn<(open: boolean) => void>();
  await render(
    <CartDrawer open onOpenChange={onOpenChange} onCancel={(event) => event.preventDefault()} />,
  );
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('{Escape}');
  expect(await settled(onOpenChange)).toEqual([]);
  await expect.poll(() => dialog().element().matches(':modal')).toBe(true);
});

test('a form inside that closes it calls onOpenChange', async () => {
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const { getByRole } = await render(
    <Shop open onOpenChange={onOpenChange}>
      <form method="dialog">
        <button type="submit">Continue shopping</button>
      </form>
    </Shop>,
  );
  await getByRole('button', { name: 'Continue shopping' }).click();
  await expect.poll(() => onOpenChange.mock.calls).toEqual([[false]]);
  await getByRole('button', { name: 'Open cart' }).click();
  await expect.element(dialog()).toBeVisible();
});

test('closed by a form inside while open stays true, it opens again', async () => {
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const { getByRole } = await render(
    <CartDrawer open onOpenChange={onOpenChange}>
      <form method="dialog">
        <button type="submit">Continue shopping</button>
      </form>
    </CartDrawer>,
  );
  await getByRole('button', { name: 'Continue shopping' }).click();
  await expect.poll(() => onOpenChange.mock.calls).toEqual([[false]]);
  await expect.poll(() => dialog().element().matches(':modal')).toBe(true);
});

test('the cancel event of a file field inside does not close it', async () => {
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const { getByLabelText } = await render(
    <CartDrawer open onOpenChange={onOpenChange}>
      <input type="file" aria-label="Picture" />
    </CartDrawer>,
  );
  getByLabelText('Picture')
    .element()
    .dispatchEvent(new Event('cancel', { bubbles: true }));
  expect(onOpenChange).not.toHaveBeenCalled();
});

const beside = { x: -60, y: 300 };

test('a press on the backdrop closes it', async () => {
  await render(<Shop open />);
  await dialog().click({ position: beside });
  await expect.element(dialog()).not.toBeInTheDocument();
});

test('a press on an empty place inside does not close it', async () => {
  const onOpenChange = vi.fn<(open: boolean) => void>();
  await render(<Shop open onOpenChange={onOpenChange} style={{ paddingBlockStart: 200 }} />);
  await dialog().click({ position: { x: 20, y: 100 } });
  expect(onOpenChange).not.toHaveBeenCalled();
});

test('a drag that starts or ends inside does not close it', async () => {
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const { getByRole } = await render(<Shop open onOpenChange={onOpenChange} />);
  const field = getByRole('textbox');
  await field.dropTo(dialog(), { targetPosition: beside });
  await dialog().dropTo(field, { sourcePosition: beside });
  await dialog().dropTo(dialog(), { sourcePosition: beside, targetPosition: { x: 20, y: 400 } });
  expect(onOpenChange).not.toHaveBeenCalled();
});

test('unmounted while open, it restores the focus and scrolling', async () => {
  const shop = (drawer: ReactNode) => (
    <>
      <a href="#shop">Shop</a>
      <button type="button">Open cart</button>
      {drawer}
    </>
  );
  const { getByRole, rerender } = await render(shop(null));
  await getByRole('button', { name: 'Open cart' }).click();
  await rerender(shop(<CartDrawer open onOpenChange={nothing} />));
  await expect.element(dialog()).toBeVisible();
  expect(pageOverflow()).toBe('hidden');
  await rerender(shop(null));
  await expect.element(getByRole('button', { name: 'Open cart' })).toHaveFocus();
  expect(pageOverflow()).toBe('visible');
});

test.each([
  ['gone', null],
  [
    'hidden',
    <button key="opener" type="button" hidden>
      Add to cart
    </button>,
  ],
])('if the opener is %s, the focus goes to the nearest focusable element', async (_, remains) => {
  const shop = (opener: ReactNode, open: boolean) => (
    <>
      <a href="#home">Home</a>
      <CartDrawer open={open} onOpenChange={nothing} />
      <div>
        {opener}
        <a href="#details">Details</a>
      </div>
    </>
  );
  const opener = (
    <button key="opener" type="button">
      Add to cart
    </button>
  );
  const { getByRole, rerender } = await render(shop(opener, false));
  await getByRole('button', { name: 'Add to cart' }).click();
  await rerender(shop(opener, true));
  await expect.element(getByRole('heading', { name: 'Cart' })).toHaveFocus();
  await rerender(shop(remains, false));
  await expect.element(getByRole('link', { name: 'Details' })).toHaveFocus();
});

test('in StrictMode it opens and calls no handler', async () => {
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const { getByRole } = await render(
    <StrictMode>
      <Shop onOpenChange={onOpenChange} />
      <Shop open onOpenChange={onOpenChange} title="Open from the start" />
    </StrictMode>,
  );
  await expect.element(getByRole('heading', { name: 'Open from the start' })).toHaveFocus();
  expect(onOpenChange).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  expect(pageOverflow()).toBe('visible');
});

test('in StrictMode onClose is called for the shopper’s closing only', async () => {
  const onClose = vi.fn<() => void>();
  await render(
    <StrictMode>
      <Shop open onClose={onClose} />
    </StrictMode>,
  );
  await expect.element(page.getByRole('heading', { name: 'Cart' })).toHaveFocus();
  expect(await settled(onClose)).toHaveLength(0);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
});

test('a dialog that was opened by show() becomes modal when it opens', async () => {
  const ref = createRef<HTMLDialogElement>();
  const { rerender } = await render(<CartDrawer ref={ref} open={false} onOpenChange={nothing} />);
  ref.current?.show();
  await rerender(<CartDrawer ref={ref} open onOpenChange={nothing} />);
  expect(ref.current?.matches(':modal')).toBe(true);
});

test('if showModal throws, the page still scrolls', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
    throw new DOMException('Not now.', 'InvalidStateError');
  });
  await expect(render(<CartDrawer open onOpenChange={nothing} />)).rejects.toThrow('Not now.');
  expect(pageOverflow()).toBe('visible');
});

test('an aria-label wins over the title', async () => {
  await render(<CartDrawer open onOpenChange={nothing} aria-label="Your bag" />);
  await expect.element(dialog()).toHaveAccessibleName('Your bag');
});

test('printed, it is as tall as its contents, and hides the page', async () => {
  await render(
    <CartDrawer open onOpenChange={nothing} footer="Footer">
      <div style={{ blockSize: 2000 }} />
    </CartDrawer>,
  );
  await emulateMedia({}, 'print');
  const style = getComputedStyle(dialog().element());
  expect(style.overflow).toBe('visible');
  expect(style.position).toBe('absolute');
  expect(dialog().element().getBoundingClientRect()).toMatchObject({ left: 0, top: 0, width: 900 });
  expect(dialog().element().clientHeight).toBeGreaterThan(2000);
  expect(getComputedStyle(dialog().element(), '::backdrop').display).toBe('none');
});

test('opened while nothing has the focus, it leaves no focus when it closes', async () => {
  const { rerender } = await render(<CartDrawer open onOpenChange={nothing} />);
  await rerender(<CartDrawer open={false} onOpenChange={nothing} />);
  await expect.poll(() => document.activeElement).toBe(document.body);
});

test('the page scrolls again when both drawers are closed, in any order', async () => {
  const drawers = (isFirstOpen: boolean, isSecondOpen: boolean) => (
    <>
      <CartDrawer open={isFirstOpen} onOpenChange={nothing} title="First" />
      <CartDrawer open={isSecondOpen} onOpenChange={nothing} title="Second" />
    </>
  );
  document.documentElement.style.overflow = 'clip auto';
  const overflow = () => getComputedStyle(document.documentElement).overflow;
  const before = overflow();
  const { rerender } = await render(drawers(true, true));
  expect(overflow()).toBe('hidden');
  await rerender(drawers(false, true));
  expect(overflow()).toBe('hidden');
  await rerender(drawers(true, true));
  await rerender(drawers(true, false));
  expect(overflow()).toBe('hidden');
  await rerender(drawers(false, false));
  expect(overflow()).toBe(before);
  expect(document.documentElement.getAttribute('style')).toBe('overflow: clip auto;');
  document.documentElement.removeAttribute('style');
});

test('a scrolled page and its sticky elements stay in place', async () => {
  const { getByText } = await render(
    <>
      <style>{'body { overflow-x: hidden; }'}</style>
      <header style={{ position: 'sticky', insetBlockStart: 0 }}>Header</header>
      <div style={{ blockSize: 1000 }} />
      <Shop />
      <div style={{ blockSize: 1000 }} />
    </>,
  );
  await page.getByRole('button', { name: 'Open cart' }).click();
  await expect.element(dialog()).toBeVisible();
  expect(window.scrollY).toBeGreaterThan(0);
  expect(getByText('Header').element().getBoundingClientRect().top).toBe(0);
});

test('typed text is kept until it opens again', async () => {
  const { getByRole } = await render(<Shop open />);
  await getByRole('textbox').fill('For Ann');
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  await getByRole('button', { name: 'Open cart' }).click();
  await expect.element(getByRole('textbox')).toHaveValue('For Ann');
});

test.each([
  ['end', 'ltr', 'right'],
  ['start', 'ltr', 'left'],
  ['end', 'rtl', 'left'],
  ['start', 'rtl', 'right'],
] as const)('at the %s of a page in %s it stands on the %s', async (side, direction, edge) => {
  const shop = (open: boolean) => (
    <FirmlyUIProvider direction={direction}>
      <CartDrawer open={open} onOpenChange={nothing} side={side} />
    </FirmlyUIProvider>
  );
  const { container, rerender } = await render(shop(true));
  const place = () => dialog().element().getBoundingClientRect();
  await expect.poll(() => place()[edge]).toBe(edge === 'left' ? 0 : 900);
  expect(place()).toMatchObject({ width: 448, top: 0, height: 600 });
  await rerender(shop(false));
  const element = container.querySelector('dialog') ?? container;
  await expect
    .poll(() => getComputedStyle(element).translate)
    .toBe(edge === 'left' ? '-100%' : '100%');
});

test('on a phone it is as wide as the screen, and its footer is visible', async () => {
  await page.viewport(320, 500);
  const { getByRole, getByText } = await render(
    <CartDrawer
      open
      onOpenChange={nothing}
      title={'Donaudampfschifffahrtsgesellschaft'.repeat(3)}
      footer="Total"
    >
      <div style={{ blockSize: 2000 }} />
    </CartDrawer>,
  );
  await expect.poll(() => dialog().element().getBoundingClientRect().left).toBe(0);
  const { scrollWidth, clientWidth } = dialog().element();
  expect(scrollWidth).toBe(clientWidth);
  dialog().element().scrollTo(0, 700);
  expect(getByText('Total').element().getBoundingClientRect().bottom).toBe(500);
  await expect.element(getByRole('button', { name: 'Close cart' })).toBeInViewport();
});

test.each([true, false])(
  'rendered by a server with open=%s, it hydrates without warnings',
  async (open) => {
    const shop = <Shop open={open} />;
    const container = document.createElement('div');
    container.innerHTML = renderToString(shop);
    expect(container.innerHTML).not.toContain('style=');
    expect(container.querySelector('dialog')?.open).toBe(false);
    document.body.append(container);
    const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const root = hydrateRoot(container, shop);
    onTestFinished(() => {
      root.unmount();
      container.remove();
    });
    await expect.poll(() => container.querySelector('dialog')?.open ?? false).toBe(open);
    await page.getByRole('button', { name: open ? 'Close cart' : 'Open cart' }).click();
    await expect.poll(() => container.querySelector('dialog')?.open).toBe(!open);
    root.unmount();
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
  },
);

test.each([
  ['a CheckoutBar', <CheckoutBar key="bar" cart={longCart} onCheckout={nothing} />],
  [
    'a button of the app',
    <button key="button" type="button">
      Check out
    </button>,
  ],
])('at the end of a cart, %s has the room of a phone’s home indicator once', async (_, footer) => {
  await emulateSafeArea(40);
  await render(
    <CartDrawer open onOpenChange={nothing}>
      <CartSummary cart={longCart} footer={footer} />
    </CartDrawer>,
  );
  const root = dialog().element();
  root.scrollTop = root.scrollHeight;
  const button = page.getByRole('button', { name: /^Check out/ }).element();
  const room = root.getBoundingClientRect().bottom - button.getBoundingClientRect().bottom;
  expect(room).toBeGreaterThanOrEqual(40);
  expect(room).toBeLessThan(80);
});
