import type { Cart } from '@firmly-kit/core';
import { flushSync } from 'react-dom';
import { createCart } from '../../lib/createCart.mjs';
import { inContainer } from '../container.ts';
import { cpu, idle, painted } from '../timing.ts';
import type { Variant } from '../variants.tsx';
import type { Conditions } from './Conditions.ts';

/**
 * Milliseconds until a cart is in the DOM, until it is painted, and until one changed line of it is in the DOM, when all
 * other lines are the same objects as before.
 */
export async function mount({ Cart: Shown, className }: Variant, { lines, titles }: Conditions) {
  const cart: Cart = createCart(lines, { titles });
  const line_items = cart.line_items.with(1, { ...cart.line_items[1], quantity: 7 });
  const changed = { ...cart, line_items };
  await idle();
  const script = await inContainer(className, async (container, root) => {
    // Without a box, so that no frame is a part of what is measured.
    container.hidden = true;
    const first = await cpu(() => flushSync(() => root.render(<Shown cart={cart} />)));
    await idle();
    const update = await cpu(() => flushSync(() => root.render(<Shown cart={changed} />)));
    return { mount: first, update };
  });
  await idle();
  const paint = await inContainer(className, (_, root) =>
    cpu(() => {
      flushSync(() => root.render(<Shown cart={cart} />));
      return painted();
    }),
  );
  return { ...script, 'mount and paint': paint };
}
