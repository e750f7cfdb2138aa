import type { Product } from '../cart/Store.ts';
import { requireStore } from '../catalogue/findStore.ts';

/** The products that the stores still sell. The same for every device. */
export interface Inventory {
  has(this: void, product: Product): boolean;
  /** @throws TypeError if there is no such store, or it never sold that sku. */
  discontinue(domain: unknown, sku: unknown): void;
  /** Brings every discontinued product back. */
  clear(): void;
}

export function createInventory(): Inventory {
  const discontinued = new Set<Product>();
  return {
    has: (product) => !discontinued.has(product),
    discontinue(domain, sku) {
      const store = requireStore(domain);
      const product = store.products.find((sold) => sold.sku === sku);
      if (!product) throw new TypeError(`${store.domain} sells no sku ${JSON.stringify(sku)}.`);
      discontinued.add(product);
    },
    clear: () => discontinued.clear(),
  };
}
