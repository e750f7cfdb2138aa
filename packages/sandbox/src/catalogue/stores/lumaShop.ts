import { stableUuid } from '../../ids/uuid.ts';
import { priceCart } from '../../priceCart.ts';
import { candle } from '../drawings/candle.ts';
import { coffee } from '../drawings/coffee.ts';
import { notebooks } from '../drawings/notebooks.ts';
import { tee } from '../drawings/tee.ts';
import type { Product, Store } from '../Store.ts';

export const lumaShop: Store = {
  domain: 'shop.luma.gift',
  displayName: 'Luma Gift Shop',
  currency: 'USD',
  platformId: 'shopify',
  taxBasisPoints: 825,
  cartId: stableUuid('shop.luma.gift'),
};

const radiantTee: Product = {
  sku: 'WS12-M-Orange',
  baseSku: 'WS12',
  title: 'Radiant Tee',
  variant: 'M / Orange',
  price: 2200,
  msrp: 2900,
  drawing: tee,
};

const figCandle: Product = {
  sku: '40211846824015',
  baseSku: '7209914368',
  title: 'Fig & Cedar Candle',
  variant: '220 g',
  price: 3400,
  drawing: candle,
};

const linenNotebooks: Product = {
  sku: 'NB-LINEN-3',
  baseSku: 'NB-LINEN',
  title: 'Linen Notebooks',
  variant: 'Set of 3',
  price: 1850,
  drawing: notebooks,
};

const coffeeClub: Product = {
  sku: 'CLUB-HOUSE-250',
  baseSku: 'CLUB-HOUSE',
  title: 'Coffee Club, House Blend',
  variant: '250 g / Whole bean',
  price: 1600,
  drawing: coffee,
  recurring: 'monthly',
};

export const lumaShopCart = priceCart(lumaShop, {
  lines: [
    { product: radiantTee, quantity: 2 },
    { product: figCandle, quantity: 1 },
    { product: linenNotebooks, quantity: 1 },
    { product: coffeeClub, quantity: 1 },
  ],
  discount: 1125,
  coupons: ['WELCOME10'],
  shipping: {
    info: {
      first_name: 'Ada',
      last_name: 'Example',
      address1: '12 Harbor Street',
      city: 'Portland',
      state_or_province: 'ME',
      postal_code: '04101',
      country: 'US',
      email: 'ada@example.com',
    },
    chosen: {
      sku: 'standard',
      description: 'Standard shipping',
      price: 595,
      estimatedDelivery: '3 to 5 days',
    },
    others: [
      { sku: 'express', description: 'Express', price: 1495, estimatedDelivery: 'Tomorrow' },
    ],
  },
  notice: ['CART_ITEMS_REMOVED'],
});
