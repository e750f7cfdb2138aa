import type { Store } from '../cart/Store.ts';
import { fjordPapir } from './stores/fjordPapir.ts';
import { hinokiGoods } from './stores/hinokiGoods.ts';
import { lumaDemo } from './stores/lumaDemo.ts';
import { lumaShop } from './stores/lumaShop.ts';
import { lumaStaging } from './stores/lumaStaging.ts';
import { maisonVerre } from './stores/maisonVerre.ts';
import { pineAndOak } from './stores/pineAndOak.ts';
import { souqAlward } from './stores/souqAlward.ts';

const stores: readonly Store[] = [
  lumaStaging,
  lumaDemo,
  lumaShop,
  maisonVerre,
  hinokiGoods,
  souqAlward,
  fjordPapir,
  pineAndOak,
];

/** The store of exactly this domain. */
export function findStore(domain: string | undefined): Store | undefined {
  return stores.find((store) => store.domain === domain);
}

/** The store of exactly this domain. @throws TypeError naming the domain, if there is none. */
export function requireStore(domain: unknown): Store {
  const store = stores.find((candidate) => candidate.domain === domain);
  if (!store) throw new TypeError(`There is no store ${JSON.stringify(domain)}.`);
  return store;
}
