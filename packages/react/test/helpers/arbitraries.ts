import {
  addLineItem,
  addPromoCodes,
  type Cart,
  clearCart,
  clearPromoCodes,
  type FirmlyClient,
  removeLineItem,
  setShippingMethod,
  updateLineItem,
} from '@firmly-kit/core';
import * as fc from 'fast-check';
import type { useAddLineItem, useCartEditor } from '../../src/index.ts';
import { SHOP, VERRE } from './catalogue.ts';

const PRODUCTS: Record<string, readonly string[]> = {
  [SHOP]: ['WS12-M-Orange', 'MUG 50/50 café', 'CLUB-HOUSE-250'],
  [VERRE]: ['VERRE/CARAFE 1L', 'VERRE/ÉTÉ 6', 'VERRE/ÉTÉ 6 ROSE'],
};

const METHODS: Record<string, readonly string[]> = {
  [SHOP]: ['standard', 'express'],
  [VERRE]: ['colis'],
};

/** Every kind of edit a shopper can make. */
export const anyEdit = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constant('set') },
    { weight: 4, arbitrary: fc.constantFrom('remove', 'undo', 'add') },
    { weight: 2, arbitrary: fc.constantFrom('promo', 'clearPromoCodes', 'clear', 'ship') },
  ),
  /** Index of the line or product, modulo how many there are. */
  pick: fc.nat(),
  // Within every stock: a refusal depends on the quantity before, and quick changes skip steps.
  quantity: fc.integer({ min: 1, max: 2 }),
});

export type Edit = typeof anyEdit extends fc.Arbitrary<infer Value> ? Value : never;

/** Sends the request of one edit, for a shopper who waits for each response. */
export type Send = (client: FirmlyClient, cart: Cart) => Promise<Cart>;

interface Hooks {
  editor: ReturnType<typeof useCartEditor>;
  add: ReturnType<typeof useAddLineItem>;
}

/** Makes an edit, and returns the request that a shopper who waits would send for it. */
export function applyEdit(
  { kind, pick, quantity }: Edit,
  { editor, add }: Hooks,
  domain: string,
): Send | undefined {
  const present = editor.lines.filter(({ removed }) => !removed);
  const chosen = present[pick % Math.max(present.length, 1)];
  const removedLine = editor.lines.find(({ removed }) => removed);
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
      if (!removedLine) return undefined;
      const { line, quantity: before = 1 } = removedLine;
      const { sku = '', variant_handles: variantHandles } = line;
      editor.undo(line);
      // An edit in between may have added it again.
      return (client, { line_items, platform_id: platformId }) =>
        line_items.some((item) => item.sku === sku)
          ? updateLineItem(client, { domain, line, platformId, quantity: before })
          : addLineItem(client, { domain, sku, quantity: before, variantHandles });
    }
    case 'ship': {
      const methods = METHODS[domain] ?? [];
      const shippingMethod = methods[pick % methods.length] ?? '';
      editor.setShippingMethod(shippingMethod);
      return (client) => setShippingMethod(client, { domain, shippingMethod });
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

/** The fields that must be equal in two carts after the same edits. The order of lines may differ. */
export function comparableCart(cart: Cart | undefined) {
  return {
    lines: cart?.line_items
      .map(({ sku, quantity, variant_handles }) => ({ sku, quantity, variant_handles }))
      .toSorted((a, b) => (String(a.sku) < String(b.sku) ? -1 : 1)),
    coupons: cart?.coupons ?? [],
    total: cart?.total,
  };
}
