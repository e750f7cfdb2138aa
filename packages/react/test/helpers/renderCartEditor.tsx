import type { LineItem } from '@firmly-kit/core';
import type { SandboxOptions } from '@firmly-kit/sandbox';
import { expect } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { useCartEditor, type UseCartEditorOptions } from '../../src/hooks/useCartEditor.ts';
import { createShopper } from './createShopper.tsx';

export const SHOP = 'shop.luma.gift';
export const VERRE = 'maison-verre.example';

/** A shopper before an editor of one cart, which has been read. */
export async function openEditor(
  domain = SHOP,
  options: UseCartEditorOptions = {},
  sandboxOptions: SandboxOptions = {},
  clientOptions: Parameters<typeof createShopper>[1] = {},
) {
  const shopper = createShopper(sandboxOptions, clientOptions);
  const hook = await renderHook(() => useCartEditor(domain, options), { wrapper: shopper.wrapper });
  const { result } = hook;
  await expect.poll(() => result.current.cart).toBeDefined();
  const lineOf = (title: string) => {
    const found = result.current.lines.find(({ line }) => line.description === title);
    if (!found) throw new Error(`There is no line "${title}".`);
    return found;
  };
  return {
    ...shopper,
    ...hook,
    /** The edited line with this title. */
    lineOf,
    line: (title: string): LineItem => lineOf(title).line,
    quantities: () => result.current.lines.map(({ quantity }) => quantity),
    /** Method and what stands after the domain, of every write so far. */
    writes: () =>
      shopper.sandbox.requests
        .filter(({ method, path }) => method !== 'GET' && path.includes('/cart/'))
        .map(
          ({ method, path }) => `${method} ${decodeURIComponent(path.split('/cart/')[1] ?? '')}`,
        ),
    settled: () => expect.poll(() => result.current.pending.totals).toBe(false),
  };
}
