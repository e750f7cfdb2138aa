import {
  addLineItem,
  addPromoCodes,
  type Cart,
  clearPromoCodes,
  getCart,
  removeLineItem,
  updateLineItem,
} from '@firmly-kit/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { SHOP, VERRE } from '../test/editor.tsx';
import { createShopper } from '../test/shopper.tsx';
import { useAddLineItem } from './useAddLineItem.ts';
import { useCartEditor } from './useCartEditor.ts';

// However fast a shopper is, and whatever the network does: the cart ends as if each edit had waited for the one before.

const PRODUCTS = {
  [SHOP]: ['WS12-M-Orange', 'MUG 50/50 café', 'CLUB-HOUSE-250'],
  [VERRE]: ['VERRE/CARAFE 1L', 'VERRE/ÉTÉ 6', 'VERRE/ÉTÉ 6 ROSE'],
};

const edit = fc.record({
  kind: fc.constantFrom(
    'set',
    'set',
    'set',
    'set',
    'remove',
    'undo',
    'add',
    'promo',
    'clearPromos',
  ),
  /** Which line or product. */
  pick: fc.nat(),
  // Within every stock: what is refused depends on what was there, and fast wishes leave out steps.
  quantity: fc.integer({ min: 1, max: 2 }),
  /** What the network does to the next write; each of these ends in the write being applied once. */
  network: fc.constantFrom('fine', 'fine', 'slow', 'cut off'),
  /** Whether the shopper waits for a moment before the next edit. */
  waits: fc.boolean(),
});

const NETWORK = { slow: { kind: 'latency', delayMs: 3 }, 'cut off': 'truncated' } as const;

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

type Send = (client: ReturnType<typeof createShopper>['client'], cart: Cart) => Promise<Cart>;

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
          const send = ask(one, result.current, domain);
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

interface Hooks {
  editor: ReturnType<typeof useCartEditor>;
  add: ReturnType<typeof useAddLineItem>;
}

/** Asks for an edit, and gives the request that a patient shopper would send for it. */
function ask(
  { kind, pick, quantity }: Edit,
  { editor, add }: Hooks,
  domain: typeof SHOP | typeof VERRE,
): Send | undefined {
  const there = editor.lines.filter(({ removed }) => !removed);
  const chosen = there[pick % Math.max(there.length, 1)];
  const gone = editor.lines.find(({ removed }) => removed);
  const sku = PRODUCTS[domain][pick % 3] ?? '';
  switch (kind) {
    case 'set': {
      if (!chosen || chosen.line.fixed_quantity) return undefined;
      const { line } = chosen;
      editor.setQuantity(line, quantity);
      return (client, { platform_id: platformId }) =>
        updateLineItem(client, { domain, line, platformId, quantity });
    }
    case 'remove': {
      if (!chosen) return undefined;
      const { line } = chosen;
      editor.remove(line);
      return (client, { platform_id: platformId }) =>
        removeLineItem(client, { domain, line, platformId });
    }
    case 'undo': {
      if (!gone) return undefined;
      const { line, quantity: before = 1 } = gone;
      editor.undo(line);
      // Somebody may have added it again meanwhile.
      return (client, { line_items, platform_id: platformId }) =>
        line_items.some(({ sku: other }) => other === line.sku)
          ? updateLineItem(client, { domain, line, platformId, quantity: before })
          : addLineItem(client, {
              domain,
              sku: line.sku ?? '',
              quantity: before,
              variantHandles: line.variant_handles,
            });
    }
    case 'add':
      add.mutate({ sku });
      return (client) => addLineItem(client, { domain, sku });
    case 'promo':
      editor.applyPromo('WELCOME10');
      return (client) => addPromoCodes(client, { domain, promoCodes: ['WELCOME10'] });
    case 'clearPromos':
    default:
      editor.clearPromos();
      return (client) => clearPromoCodes(client, { domain });
  }
}

function figuresOf(cart: Cart | undefined) {
  return {
    lines: cart?.line_items
      .map(({ sku, quantity, variant_handles }) => ({ sku, quantity, variant_handles }))
      .toSorted((a, b) => (String(a.sku) < String(b.sku) ? -1 : 1)),
    coupons: cart?.coupons ?? [],
    total: cart?.total,
  };
}
