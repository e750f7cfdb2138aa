// @vitest-environment jsdom
import { act, createElement as h, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import * as ui from '../../src/index.ts';
import { discountedCart, tee } from '../helpers/carts.ts';
import { Drawer, EveryComponent } from '../helpers/everyComponent.tsx';

// An app's own tests often run in jsdom, which has no `showModal`, no `ResizeObserver`, no `CSS` and no adopted style sheets.

const nothing = () => undefined;

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

// Jest's environments with `fetch` have the `AbortSignal` of Node, which the listeners of jsdom refuse. Vitest converts it.
const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
afterEach(() => {
  const call = added.mock.calls.find(([, , options]) => Object(options).signal);
  if (call) throw new Error(`The listener of ${call[0]} has a signal.`);
});

function start() {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  const show = (element: ReactElement) => act(() => root.render(element));
  const unmount = () => act(() => root.unmount());
  onTestFinished(() => container.remove());
  return { container, show, unmount };
}

/** The element, or an error if there is none. */
function find(container: Element, selector: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

test.each([false, true])(
  'every component renders in jsdom, ResizeObserver added: %s',
  (hasObserver) => {
    if (hasObserver) {
      const observer = { observe: nothing, unobserve: nothing, disconnect: nothing };
      vi.stubGlobal('ResizeObserver', function ResizeObserver() {
        return observer;
      });
      onTestFinished(() => {
        Reflect.deleteProperty(globalThis, 'ResizeObserver');
      });
    }
    const { container, show, unmount } = start();
    const logged = vi.spyOn(console, 'error');
    const unreadable = { line_items: [], dropped_line_items: 1 };
    show(
      h('main', null, h(EveryComponent), h(Drawer), h(ui.UnreadableLines, { cart: unreadable })),
    );
    const missing = Object.keys(ui).filter(
      (name) =>
        /^[A-Z]/.test(name) &&
        !name.endsWith('Provider') &&
        !container.querySelector(`.firmly-${name}`),
    );
    expect(missing).toEqual([]);
    unmount();
    expect(logged).not.toHaveBeenCalled();
  },
);

test('in jsdom a drawer opens, closes, and returns the focus', async () => {
  const { container, show } = start();
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const drawer = (open: boolean) =>
    h(
      'main',
      null,
      h('button'),
      h('button', { id: 'opener' }),
      h(ui.CartDrawer, { open, onOpenChange }, 'Two items'),
    );
  show(drawer(false));
  find(container, '#opener').focus();
  const dialog = find(container, 'dialog');
  expect(dialog.hasAttribute('open')).toBe(false);
  show(drawer(true));
  expect(dialog.hasAttribute('open')).toBe(true);
  expect(dialog.textContent).toContain('Two items');
  expect(dialog.contains(document.activeElement)).toBe(true);
  act(() => find(dialog, 'button').click());
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  show(drawer(false));
  expect(dialog.hasAttribute('open')).toBe(false);
  await expect.poll(() => document.activeElement?.id).toBe('opener');
});

test('with `showModal` and `close` added by the app’s tests, a drawer opens and closes too', () => {
  const { container, show } = start();
  const prototype = HTMLDialogElement.prototype;
  Object.assign(prototype, {
    showModal: vi.fn<(this: HTMLDialogElement) => void>(function showModal() {
      this.open = true;
    }),
    close: vi.fn<(this: HTMLDialogElement) => void>(function close() {
      this.open = false;
    }),
  });
  onTestFinished(() => {
    Reflect.deleteProperty(prototype, 'showModal');
    Reflect.deleteProperty(prototype, 'close');
  });
  const drawer = (open: boolean) => h(ui.CartDrawer, { open, onOpenChange: nothing });
  show(drawer(true));
  expect(find(container, 'dialog').hasAttribute('open')).toBe(true);
  show(drawer(false));
  expect(find(container, 'dialog').hasAttribute('open')).toBe(false);
});

test('in jsdom the focus of a removed line moves to its neighbour', () => {
  const { container, show } = start();
  const lines = [tee, { ...tee, sku: 'other', line_item_id: 'other' }];
  const cart = (line_items: typeof lines) =>
    h(ui.CartSummary, { cart: { ...discountedCart, line_items }, onRemove: nothing });
  show(cart(lines));
  find(container, '.firmly-LineItemRow-remove').focus();
  show(cart(lines.slice(1)));
  expect(document.activeElement).toBe(find(container, '.firmly-LineItemRow-remove'));
});
