import type { WireCart } from '../wire.ts';
import type { Store } from './Store.ts';
import { fjordPapir, fjordPapirCart } from './stores/fjordPapir.ts';
import { hinokiGoods, hinokiGoodsCart } from './stores/hinokiGoods.ts';
import { lumaDemo, lumaDemoCart } from './stores/lumaDemo.ts';
import { lumaShop, lumaShopCart } from './stores/lumaShop.ts';
import { lumaStaging, lumaStagingCart } from './stores/lumaStaging.ts';
import { maisonVerre, maisonVerreCart } from './stores/maisonVerre.ts';
import { souqAlward, souqAlwardCart } from './stores/souqAlward.ts';

/** A cart that a new device starts with. */
export interface SeededCart {
  store: Store;
  cart: WireCart;
  /** Whether it had already expired when the device came. @default false */
  expired?: boolean;
}

/** Which carts a new device starts with. */
export type Seed = 'demo' | 'multiple' | 'single' | 'none';

export const seeds: Readonly<Record<Seed, readonly SeededCart[]>> = {
  demo: [
    { store: lumaShop, cart: lumaShopCart },
    { store: maisonVerre, cart: maisonVerreCart },
    { store: hinokiGoods, cart: hinokiGoodsCart },
    { store: souqAlward, cart: souqAlwardCart },
    { store: lumaStaging, cart: lumaStagingCart },
    { store: lumaDemo, cart: lumaDemoCart, expired: true },
    { store: fjordPapir, cart: fjordPapirCart },
  ],
  multiple: [
    { store: lumaStaging, cart: lumaStagingCart },
    { store: lumaDemo, cart: lumaDemoCart },
    { store: lumaShop, cart: lumaShopCart },
  ],
  single: [{ store: lumaStaging, cart: lumaStagingCart }],
  none: [],
};

export const seedNames = Object.keys(seeds);

export function isSeed(value: unknown): value is Seed {
  return typeof value === 'string' && Object.hasOwn(seeds, value);
}
