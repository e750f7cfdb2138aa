import { getCart } from '@firmly-kit/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { anyEdit, ask, figuresOf, type Send } from '../helpers/arbitraries.ts';
import { SHOP, VERRE } from '../helpers/renderCartEditor.tsx';
import { createShopper } from '../helpers/createShopper.tsx';
import { useAddLineItem } from '../../src/hooks/useAddLineItem.ts';
import { useCartEditor } from '../../src/hooks/useCartEditor.ts';

// However fast a shopper is, and whatever the network does: the cart ends as if each edit had waited for the one before.

const edit = fc.record({
  edit: anyEdit,
  /** What the network does to the next write; each of these ends in the write being applied once. */
  network: fc.constantFrom('fine', 'fine', 'slow', 'cut off'),
  /** Whether the shopper waits for a moment before the next edit. */
  waits: fc.boolean(),
});

const NETWORK = { slow: { kind: 'latency', delayMs: 3 }, 'cut off': 'truncated' } as const;

test.each([SHOP, VERRE] as const)('30 random edits at %s', async (domain) => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 30, maxLength: 30 }), async (edits) => {
      const { wrapper, sandbox, client } = createShopper();
      const { result, act, unmount } = await renderHook(
        () => ({ editor: useCartEditor(domain, { undoMs: 1e6 }), add: useAddLineItem(domain) }),
        { wrapper },
      );
      await expect.poll(() => result.current.editor.cart).toBeDefined();
      const sends: Send[] = [];
      // Once: a token that is refused twice in a row ends the write.
      sandbox.scenario('unauthorized', { path: '/cart/' });
      for (const one of edits) {
        if (one.network !== 'fine') sandbox.scenario(NETWORK[one.network], { path: '/cart/' });
        await act(async () => {
          const send = ask(one.edit, result.current, domain);
          if (send) sends.push(send);
          if (one.waits) await new Promise((resolve) => requestAnimationFrame(resolve));
        });
      }
      await expect.poll(() => result.current.editor.pending.totals).toBe(false);
      const patient = createShopper();
      let expected = await getCart(patient.client, { domain });
      for (const send of sends) {
        expected = await send(patient.client, expected).catch(() => expected);
      }
      sandbox.clearScenarios();
      const stored = await getCart(client, { domain });
      expect(figuresOf(stored)).toEqual(figuresOf(expected));
      expect(figuresOf(result.current.editor.cart)).toEqual(figuresOf(stored));
      await unmount();
    }),
    { numRuns: 15, endOnFailure: true },
  );
});
