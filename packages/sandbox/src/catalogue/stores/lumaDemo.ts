import type { CartDraft } from '../../cart/CartDraft.ts';
import { percentOff } from '../../cart/Promotion.ts';
import type { Product, Store } from '../../cart/Store.ts';
import { stableUuid } from '../../utils/uuid.ts';
import { candle } from '../drawings/candle.ts';
import { mug } from '../drawings/mug.ts';

const campMug: Product = {
  sku: 'LD-MUG-BLUE',
  baseSku: 'LD-MUG',
  title: 'Enamel Camp Mug',
  variant: 'Dusk Blue',
  variantHandles: ['dusk-blue'],
  price: 1650,
  drawing: mug,
};

const sandMug: Product = {
  sku: 'LD-MUG-SAND',
  baseSku: 'LD-MUG',
  title: 'Enamel Camp Mug',
  variant: 'Sand',
  variantHandles: ['sand'],
  price: 1650,
};

const porchCandle: Product = {
  sku: 'LD-CANDLE-PORCH',
  baseSku: 'LD-CANDLE',
  title: 'Front Porch Candle',
  variant: 'Cedar / 8 oz',
  variantHandles: ['cedar', '8-oz'],
  price: 2400,
  msrp: 2800,
  drawing: candle,
};

const matches: Product = {
  sku: 'LD-MATCHES',
  baseSku: 'LD-MATCHES',
  title: 'Long Matches',
  price: 600,
};

export const lumaDemo: Store = {
  domain: 'demo.luma.gift',
  displayName: 'Luma Demo',
  currency: 'USD',
  platformId: 'shopify',
  taxBasisPoints: 700,
  cartId: stableUuid('demo.luma.gift'),
  products: [campMug, sandMug, porchCandle, matches],
  promotions: [{ code: 'DEMO20', off: percentOff(20) }],
  delivery: {
    countries: ['US', 'USA', 'United States'],
    methods: [{ sku: 'ground', description: 'Ground', price: 500 }],
  },
};

export const lumaDemoDraft: CartDraft = {
  lines: [
    { product: campMug, quantity: 4 },
    { product: porchCandle, quantity: 1 },
  ],
};
