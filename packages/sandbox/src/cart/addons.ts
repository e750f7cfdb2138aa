import { toMoney } from '../wire/money.ts';
import type { WireAddon, WireLineItem } from '../wire/types.ts';
import type { DraftLine } from './CartDraft.ts';
import type { Store } from './Store.ts';

/** The price of the lines' add-ons, in minor units. */
export function calculateAddons(lines: readonly DraftLine[]): number {
  return lines.reduce(
    (sum, { product, quantity }) => sum + (product.addon?.price ?? 0) * quantity,
    0,
  );
}

/** The add-ons of a cart and their total, as the second version of the API names them. */
export function toAddons(store: Store, lines: readonly WireLineItem[]) {
  const money = (minorUnits: number) => toMoney(minorUnits, store.currency, store.money);
  const chosen = lines.flatMap((line) => {
    const addon = store.products.find(({ sku }) => sku === line.sku)?.addon;
    return addon ? [{ addon, line, price: addon.price * line.quantity }] : [];
  });
  const selections = chosen.map(
    ({ addon, line: { line_item_id, quantity }, price }): WireAddon => ({
      id: addon.id,
      description: addon.description,
      price: money(price),
      quantity,
      line_item_id,
    }),
  );
  const total = chosen.reduce((sum, { price }) => sum + price, 0);
  return {
    addon_total: chosen.length > 0 ? money(total) : undefined,
    addons: { offers: [], selections },
  };
}
