import * as fc from 'fast-check';
import { getCart } from '@firmly-kit/core';
import type { Scenario } from '@firmly-kit/sandbox';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { SHOP, VERRE } from '../helpers/catalogue.ts';
import { createShopperOverHttp } from '../helpers/createShopper.tsx';
import { startServer } from '../helpers/sandboxServer.ts';
import { anyEdit, applyEdit, comparableCart, type Send } from '../helpers/arbitraries.ts';
import { useAddLineItem, useCartEditor } from '../../src/index.ts';

const timedEdit = fc.record({
  edit: anyEdit,
  /** Whether the shopper waits for the response before the next edit. */
  waits: fc.constantFrom(true, false, false, false, false),
});

// With each of these the mutation is applied once.
const network = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('latency'), delayMs: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('truncated') }) },
) satisfies fc.Arbitrary<Scenario>;

test.each([SHOP, VERRE])(
  '30 random edits at %s end as if each had waited for the one before, and no two mutations overlap',
  async (domain) => {
    const sandbox = await startServer();
    const property = fc.asyncProperty(
      fc.array(timedEdit, { minLength: 30, maxLength: 30 }),
      fc.array(network, { minLength: 12, maxLength: 12 }),
      async (edits, faults) => {
        const { wrapper, client, maxConcurrent } = createShopperOverHttp(sandbox);
        const { result, act, unmount } = await renderHook(
          () => ({ editor: useCartEditor(domain, { undoMs: 1e6 }), add: useAddLineItem(domain) }),
          { wrapper },
        );
        await expect.poll(() => result.current.editor.cart).toBeDefined();
        // Only once: a mutation whose token is refused twice in a row fails.
        await sandbox.scenario('unauthorized', { path: '/cart/' });
        for (const fault of faults) await sandbox.scenario(fault, { path: '/cart/' });
        await sandbox.scenario(
          { kind: 'latency', delayMs: 3 },
          { path: '/cart/', times: Infinity },
        );
        const settled = () =>
          expect.poll(() => result.current.editor.pending.totals, { interval: 5 }).toBe(false);
        const sends: Send[] = [];
        for (const { edit, waits } of edits) {
          await act(() => {
            const send = applyEdit(edit, result.current, domain);
            if (send) sends.push(send);
          });
          if (waits) await settled();
        }
        await settled();
        await sandbox.clearScenarios();
        const stored = await getCart(client, { domain });
        const patientShopper = createShopperOverHttp(sandbox);
        let expected = await getCart(patientShopper.client, { domain });
        for (const send of sends) {
          expected = await send(patientShopper.client, expected).catch(() => expected);
        }
        expect(comparableCart(stored)).toEqual(comparableCart(expected));
        expect(comparableCart(result.current.editor.cart)).toEqual(comparableCart(stored));
        expect([...maxConcurrent]).toEqual([[domain, 1]]);
        await unmount();
      },
    );
    await fc.assert(property, { numRuns: 8, endOnFailure: true });
  },
);
