import type { Cart } from '@firmly-kit/core';
import { type ReactNode, useLayoutEffect } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { createCart } from '../../lib/createCart.mjs';
import { cpu, idle } from '../timing.ts';
import type { Variant } from '../variants.tsx';
import type { Conditions } from './Conditions.ts';

// One run of a small cart is too short to measure.
const RUNS = 5;

/** Milliseconds of `renderToString`, and from `hydrateRoot` until the effects of the cart have run. */
export async function hydrate({ Cart: Shown, className }: Variant, { lines, titles }: Conditions) {
  const cart: Cart = createCart(lines, { titles });
  await idle();
  let html = '';
  const server = await cpu(() => {
    for (let index = 0; index < RUNS; index += 1) html = renderToString(<Shown cart={cart} />);
  });
  const containers = Array.from({ length: RUNS }, () => createContainer(className, html));
  await idle();
  const roots: Root[] = [];
  const client = await cpu(async () => {
    for (const container of containers)
      roots.push(await hydrateCart(container, <Shown cart={cart} />));
  });
  for (const root of roots) root.unmount();
  for (const container of containers) container.remove();
  return { renderToString: server / RUNS, hydration: client / RUNS };
}

function createContainer(className: string | undefined, html: string): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  container.className = className ?? '';
  container.innerHTML = html;
  return container;
}

function hydrateCart(container: HTMLElement, cart: ReactNode): Promise<Root> {
  return new Promise((resolve, reject) => {
    const root = hydrateRoot(
      container,
      <Committed onCommit={() => resolve(root)}>{cart}</Committed>,
      { onRecoverableError: reject },
    );
  });
}

function Committed({ children, onCommit }: { children: ReactNode; onCommit: () => void }) {
  useLayoutEffect(onCommit);
  return children;
}
