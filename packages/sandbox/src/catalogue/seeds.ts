import type { CartDraft } from '../cart/CartDraft.ts';
import type { Store } from '../cart/Store.ts';
import { fjordPapir, fjordPapirDraft } from './stores/fjordPapir.ts';
import { hinokiGoods, hinokiGoodsDraft } from './stores/hinokiGoods.ts';
import { lumaDemo, lumaDemoDraft } from './stores/lumaDemo.ts';
import { lumaShop, lumaShopDraft } from './stores/lumaShop.ts';
import { lumaStaging, lumaStagingDraft } from './stores/lumaStaging.ts';
import { maisonVerre, maisonVerreDraft } from './stores/maisonVerre.ts';
import { souqAlward, souqAlwardDraft } from './stores/souqAlward.ts';

/** A cart that a new device starts with. */
export interface SeededCart {
  store: Store;
  draft: CartDraft;
  /** Whether it has already expired when the device is created. @default false */
  expired?: boolean;
}

/** Which carts a new device starts with. */
export type Seed = 'demo' | 'multiple' | 'single' | 'none';

export const seeds: Readonly<Record<Seed, readonly SeededCart[]>> = {
  demo: [
    { store: lumaShop, draft: lumaShopDraft },
    { store: maisonVerre, draft: maisonVerreDraft },
    { store: hinokiGoods, draft: hinokiGoodsDraft },
    { store: souqAlward, draft: souqAlwardDraft },
    { store: lumaStaging, draft: lumaStagingDraft },
    { store: lumaDemo, draft: lumaDemoDraft, expired: true },
    { store: fjordPapir, draft: fjordPapirDraft },
  ],
  multiple: [
    { store: lumaStaging, draft: lumaStagingDraft },
    { store: lumaDemo, draft: lumaDemoDraft },
    { store: lumaShop, draft: lumaShopDraft },
  ],
  single: [{ store: lumaStaging, draft: lumaStagingDraft }],
  none: [],
};

export const seedNames = Object.keys(seeds);

export function isSeed(value: unknown): value is Seed {
  return typeof value === 'string' && Object.hasOwn(seeds, value);
}
