import type { Cart } from '@firmly-kit/core';
import { flushSync } from 'react-dom';
import { createCart } from '../lib/createCart.mjs';
import { interleave } from '../lib/interleave.mjs';
import { compareDom } from './compareDom.ts';
import { inContainer } from './container.ts';
import type { Conditions } from './figures/Conditions.ts';
import { countRows } from './figures/countRows.tsx';
import { edit } from './figures/edit.tsx';
import { carts, queue, stores } from './figures/growth.tsx';
import { hydrate } from './figures/hydrate.tsx';
import { mount } from './figures/mount.tsx';
import { variants } from './variants.tsx';

// Runs in a page with the kit's CSS. ../rendering.mjs calls these functions.

const FIGURES = { mount, hydrate, edit, stores, carts, queue };

interface RunOptions extends Conditions {
  figure: keyof typeof FIGURES;
  variants: readonly string[];
  rounds: number;
}

/** Measures some figures of some variants. Milliseconds by variant, figure and round. */
function run({ figure, variants: names, rounds, ...conditions }: RunOptions) {
  const chosen = names.flatMap((name) => {
    const variant = variants[name];
    return variant ? [[name, () => FIGURES[figure](variant, conditions)] as const] : [];
  });
  return interleave(Object.fromEntries(chosen), rounds);
}

/** Where the floor's DOM differs from the kit's. */
async function findDifference(
  conditions: Pick<Conditions, 'lines' | 'titles'>,
): Promise<string | undefined> {
  const cart: Cart = createCart(conditions.lines, { titles: conditions.titles });
  const render = (name: string) =>
    inContainer(undefined, (container, root) => {
      const Shown = variants[name]?.Cart;
      flushSync(() => root.render(Shown && <Shown cart={cart} />));
      return container.cloneNode(true);
    });
  return compareDom(await render('kit'), await render('floor'));
}

Object.assign(globalThis, { bench: { run, findDifference, countRows } });
