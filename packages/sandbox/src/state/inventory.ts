import { knownStore } from '../catalogue/findStore.ts';
import type { Product } from '../cart/Store.ts';

/** What the stores still sell, to every device alike. */
export interface Shelves {
  hold(this: void, product: Product): boolean;
  /** @throws TypeError if there is no such store, or it never sold that sku. */
  discontinue(domain: unknown, sku: unknown): void;
  /** Puts everything back. */
  clear(): void;
}

export function createShelves(): Shelves {
  const gone = new Set<Product>();
  return {
    hold: (product) => !gone.has(product),
    discontinue(domain, sku) {
      const store = knownStore(domain);
      const product = store.products.find((sold) => sold.sku === sku);
      if (!product) throw new TypeError(`${store.domain} sells no sku ${JSON.stringify(sku)}.`);
      gone.add(product);
    },
    clear: () => gone.clear(),
  };
}
