import type { CartDraft } from './CartDraft.ts';
import type { Store, StoreShippingMethod } from './Store.ts';

/**
 * Prices the delivery of a cart to a postal code, the cheapest method first unless the chosen one is still there. The prices
 * of an example of the API's page are gone then. A submitted cart stays as it is.
 */
export function deliverTo(store: Store, draft: CartDraft, postalCode: string): CartDraft {
  if (draft.orderNumber !== undefined) return draft;
  const { fixture: _, ...rest } = draft;
  return { ...rest, shipping: { ...draft.shipping, methods: methodsFor(store, postalCode) } };
}

/** The cheapest one first. Empty if the store does not deliver there. */
function methodsFor({ delivery }: Store, postalCode: string): StoreShippingMethod[] {
  const code = postalCode.replace(/\W/g, '').toUpperCase();
  if (!delivery || delivery.excludes?.some((start) => code.startsWith(start))) return [];
  return delivery.methods
    .map(({ surcharges = {}, ...method }) => {
      // The longest of the beginnings that fit.
      const [start = ''] = Object.keys(surcharges)
        .filter((prefix) => code.startsWith(prefix))
        .toSorted((a, b) => b.length - a.length);
      return { ...method, price: method.price + (surcharges[start] ?? 0) };
    })
    .toSorted((a, b) => a.price - b.price);
}

/** Whether the store delivers to a country, by name or code. */
export function deliversToCountry({ delivery }: Store, country: string): boolean {
  return (
    delivery?.countries.some((name) => name.toLowerCase() === country.trim().toLowerCase()) ?? false
  );
}
