import type { Cart } from '@firmly-kit/core';
import { flushSync } from 'react-dom';
import { createCart } from '../../lib/createCart.mjs';
import { median } from '../../lib/measure.mjs';
import { inContainer } from '../container.ts';
import { cpu, idle, painted } from '../timing.ts';
import type { Variant } from '../variants.tsx';
import type { Conditions } from './Conditions.ts';

/**
 * Milliseconds until a cart is in the DOM, until it is painted, and until one changed line of it is in the DOM, when all
 * other lines are the same objects as before: the median of three changes.
 */
export async function mount({ Cart: Shown, className }: Variant, { lines, titles }: Conditions) {
  const cart: Cart = createCart(lines, { titles });
  await idle();
  const script = await inContainer(className, async (container, root) => {
    // Without a box, so that no frame is a part of what is measured.
    container.hidden = true;
    const first = await cpu(() => flushSync(() => root.render(<Shown cart={cart} />)));
    const updates = [];
    for (const quantity of [7, 8, 9]) {
      const changed = withQuantity(cart, quantity);
      await idle();
      updates.push(await cpu(() => flushSync(() => root.render(<Shown cart={changed} />))));
    }
    return { mount: first, update: median(updates) };
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

/** The cart after a change of its second line. */
function withQuantity(cart: Cart, quantity: number): Cart {
  const line_items = cart.line_items.with(1, { ...cart.line_items[1], quantity });
  return { ...cart, line_items };
}
