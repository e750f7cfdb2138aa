import type { Cart } from '@firmly-kit/core';
import { CartSummary } from '@firmly-kit/ui';
import { createElement, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { cartOf } from '../lib/cart-of.mjs';

// Runs in a page that has the kit's sheet. The floor is the same DOM from a list that knows nothing of carts.

const nothing = () => undefined;

const summary = (cart: Cart) => (
  <CartSummary cart={cart} onQuantityChange={nothing} onRemove={nothing} />
);

/** The elements that make a DOM there is already. */
function elementsOf(node: Element): () => ReactElement {
  const attributes = Object.fromEntries(
    [...node.attributes].map(({ name, value }) => [NAMES[name] ?? name, value]),
  );
  if (node.localName === 'input') Object.assign(attributes, { readOnly: true });
  const children = [...node.childNodes].map((child) => {
    const { textContent } = child;
    return child instanceof Element ? elementsOf(child) : () => textContent;
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

/** Milliseconds until React is done, and until the page is laid out too. */
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
  const cart: Cart = cartOf(lines);
  // Nothing is fetched here.
  for (const line of cart.line_items) line.image = { url: 'data:image/svg+xml,<svg/>' };
  const changed = {
    ...cart,
    line_items: cart.line_items.map((line, index) =>
      index === 1 ? { ...line, quantity: 7 } : line,
    ),
  };
  const kit = mount(() => summary(cart));
  const section = kit.container.firstElementChild;
  if (!section) throw new Error('CartSummary has rendered nothing.');
  const makeFloor = elementsOf(section);
  const kitUpdate = kit.update(() => summary(changed));
  kit.end();
  const floor = mount(makeFloor, 'floor');
  const floorUpdate = floor.update(makeFloor);
  floor.end();
  return {
    mount: [kit.js, floor.js],
    layout: [kit.all, floor.all],
    update: [kitUpdate, floorUpdate],
  };
}

Object.assign(globalThis, { measure });
