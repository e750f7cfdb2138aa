import {
  addLineItem,
  addPromoCodes,
  type Cart,
  clearCart,
  clearPromoCodes,
  type FirmlyClient,
  removeLineItem,
  updateLineItem,
} from '@firmly-kit/core';
import * as fc from 'fast-check';
import type { useAddLineItem } from '../../src/hooks/useAddLineItem.ts';
import type { useCartEditor } from '../../src/hooks/useCartEditor.ts';
import { SHOP, VERRE } from './renderCartEditor.tsx';

const PRODUCTS: Record<string, readonly string[]> = {
  [SHOP]: ['WS12-M-Orange', 'MUG 50/50 café', 'CLUB-HOUSE-250'],
  [VERRE]: ['VERRE/CARAFE 1L', 'VERRE/ÉTÉ 6', 'VERRE/ÉTÉ 6 ROSE'],
};

/** Any of what a shopper can do to a cart. */
export const anyEdit = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constant('set') },
    { weight: 4, arbitrary: fc.constantFrom('remove', 'undo', 'add') },
    { weight: 2, arbitrary: fc.constantFrom('promo', 'clearPromoCodes', 'clear') },
  ),
  /** Which line or product. */
  pick: fc.nat(),
  // Within every stock: what is refused depends on what was there, and fast wishes leave out steps.
  quantity: fc.integer({ min: 1, max: 2 }),
});

export type Edit = typeof anyEdit extends fc.Arbitrary<infer Value> ? Value : never;

/** The request that a patient client sends for an edit, to a cart as it is then. */
export type Send = (client: FirmlyClient, cart: Cart) => Promise<Cart>;

interface Hooks {
  editor: ReturnType<typeof useCartEditor>;
  add: ReturnType<typeof useAddLineItem>;
}

/** Asks for an edit, and gives what a patient client would send for it. */
export function ask(
  { kind, pick, quantity }: Edit,
  { editor, add }: Hooks,
  domain: string,
): Send | undefined {
  const there = editor.lines.filter(({ removed }) => !removed);
  const chosen = there[pick % Math.max(there.length, 1)];
  const gone = editor.lines.find(({ removed }) => removed);
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
      const { sku = '', variant_handles: variantHandles } = line;
      editor.undo(line);
      // Somebody may have added it again meanwhile.
      return (client, { line_items, platform_id: platformId }) =>
        line_items.some((one) => one.sku === sku)
          ? updateLineItem(client, { domain, line, platformId, quantity: before })
          : addLineItem(client, { domain, sku, quantity: before, variantHandles });
    }
    case 'add': {
      const sku = PRODUCTS[domain]?.[pick % 3] ?? '';
      add.mutate({ sku });
      return (client) => addLineItem(client, { domain, sku });
    }
    case 'promo': {
      const promoCodes = [domain === SHOP ? 'WELCOME10' : 'BIENVENUE'];
      editor.addPromoCode(promoCodes[0] ?? '');
      return (client) => addPromoCodes(client, { domain, promoCodes });
    }
    case 'clearPromoCodes':
      editor.clearPromoCodes();
      return (client) => clearPromoCodes(client, { domain });
    case 'clear':
    default:
      editor.clear();
      return (client) => clearCart(client, { domain });
  }
}

/** What two carts that ended the same have in common, whatever the order of their lines. */
export function figuresOf(cart: Cart | undefined) {
  return {
    lines: cart?.line_items
      .map(({ sku, quantity, variant_handles }) => ({ sku, quantity, variant_handles }))
      .toSorted((a, b) => (String(a.sku) < String(b.sku) ? -1 : 1)),
    coupons: cart?.coupons ?? [],
    total: cart?.total,
  };
}
