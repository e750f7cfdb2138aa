import type { Cart } from '@firmly-kit/core';
import { CartSummary } from '@firmly-kit/ui';
import { createElement, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createCart } from '../lib/createCart.mjs';

// Runs in a page with the kit's CSS. The baseline is a plain React list with the same DOM.

const noop = () => undefined;

const summary = (cart: Cart) => <CartSummary cart={cart} onQuantityChange={noop} onRemove={noop} />;

/** Returns a function that renders a copy of an element. */
function recreate(node: Element): () => ReactElement {
  const attributes = Object.fromEntries(
    [...node.attributes].map(({ name, value }) => [NAMES[name] ?? name, value]),
  );
  if (node.localName === 'input') Object.assign(attributes, { readOnly: true });
  const children = [...node.childNodes].map((child) => {
    const { textContent } = child;
    return child instanceof Element ? recreate(child) : () => textContent;
  });
  return () => createElement(node.localName, attributes, ...children.map((child) => child()));
}

const NAMES: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  inputmode: 'inputMode',
  enterkeyhint: 'enterKeyHint',
  autocomplete: 'autoComplete',
  maxlength: 'maxLength',
  viewbox: 'viewBox',
};

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Milliseconds until React has rendered, and until the page has been laid out. */
function mount(element: () => ReactElement, className = 'kit') {
  const container = document.body.appendChild(document.createElement('div'));
  container.className = className;
  const root = createRoot(container);
  const js = timed(() => flushSync(() => root.render(element())));
  const layout = timed(() => container.getBoundingClientRect());
  return {
    js,
    all: js + layout,
    update: (next: () => ReactElement) => timed(() => flushSync(() => root.render(next()))),
    container,
    end: () => {
      root.unmount();
      container.remove();
    },
  };
}

function measure(lines: number) {
  const cart: Cart = createCart(lines);
  // No image is fetched.
  for (const line of cart.line_items) line.image = { url: 'data:image/svg+xml,<svg/>' };
  const changed = {
    ...cart,
    line_items: cart.line_items.map((line, index) =>
      index === 1 ? { ...line, quantity: 7 } : line,
    ),
  };
  const kit = mount(() => summary(cart));
  const section = kit.container.firstElementChild;
  if (!section) throw new Error('CartSummary rendered nothing.');
  const renderPlainList = recreate(section);
  const kitUpdate = kit.update(() => summary(changed));
  kit.end();
  const baseline = mount(renderPlainList, 'baseline');
  const baselineUpdate = baseline.update(renderPlainList);
  baseline.end();
  return {
    mount: [kit.js, baseline.js],
    layout: [kit.all, baseline.all],
    update: [kitUpdate, baselineUpdate],
  };
}

Object.assign(globalThis, { measure });
