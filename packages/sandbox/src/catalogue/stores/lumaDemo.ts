import { stableUuid } from '../../ids/uuid.ts';
import { priceCart } from '../../priceCart.ts';
import { candle } from '../drawings/candle.ts';
import { mug } from '../drawings/mug.ts';
import type { Product, Store } from '../Store.ts';

export const lumaDemo: Store = {
  domain: 'demo.luma.gift',
  displayName: 'Luma Demo',
  currency: 'USD',
  platformId: 'shopify',
  taxBasisPoints: 700,
  cartId: stableUuid('demo.luma.gift'),
};

const campMug: Product = {
  sku: 'LD-MUG-BLUE',
  baseSku: 'LD-MUG',
  title: 'Enamel Camp Mug',
  variant: 'Dusk Blue',
  price: 1650,
  drawing: mug,
};

const porchCandle: Product = {
  sku: 'LD-CANDLE-PORCH',
  baseSku: 'LD-CANDLE',
  title: 'Front Porch Candle',
  variant: 'Cedar / 8 oz',
  price: 2400,
  msrp: 2800,
  drawing: candle,
};

export const lumaDemoCart = priceCart(lumaDemo, {
  lines: [
    { product: campMug, quantity: 4 },
    { product: porchCandle, quantity: 1 },
  ],
});
