import type { CartDraft } from '../../cart/CartDraft.ts';
import { amountOff, percentOff } from '../../cart/Promotion.ts';
import type { Product, Store } from '../../cart/Store.ts';
import { stableUuid } from '../../utils/uuid.ts';
import { candle } from '../drawings/candle.ts';
import { coffee } from '../drawings/coffee.ts';
import { mug } from '../drawings/mug.ts';
import { notebooks } from '../drawings/notebooks.ts';
import { tee } from '../drawings/tee.ts';

const radiantTee: Product = {
  sku: 'WS12-M-Orange',
  baseSku: 'WS12',
  title: 'Radiant Tee',
  variant: 'M / Orange',
  variantHandles: ['m', 'orange'],
  price: 2200,
  msrp: 2900,
  drawing: tee,
};

const largeTee: Product = {
  sku: 'WS12-L-Orange',
  baseSku: 'WS12',
  title: 'Radiant Tee',
  variant: 'L / Orange',
  variantHandles: ['l', 'orange'],
  price: 2200,
  msrp: 2900,
  stock: 5,
  drawing: tee,
};

const figCandle: Product = {
  sku: '40211846824015',
  baseSku: '7209914368',
  title: 'Fig & Cedar Candle',
  variant: '220 g',
  variantHandles: ['220-g'],
  price: 3400,
  drawing: candle,
};

const linenNotebooks: Product = {
  sku: 'NB-LINEN-3',
  baseSku: 'NB-LINEN',
  title: 'Linen Notebooks',
  variant: 'Set of 3',
  variantHandles: ['set-of-3'],
  price: 1850,
  stock: 4,
  drawing: notebooks,
};

const coffeeClub: Product = {
  sku: 'CLUB-HOUSE-250',
  baseSku: 'CLUB-HOUSE',
  title: 'Coffee Club, House Blend',
  variant: '250 g / Whole bean',
  variantHandles: ['250-g', 'whole-bean'],
  price: 1600,
  drawing: coffee,
  recurring: 'monthly',
};

const studioMug: Product = {
  sku: 'MUG 50/50 café',
  baseSku: 'MUG-STUDIO',
  title: 'Studio Mug',
  price: 1450,
  drawing: mug,
};

const giftCard: Product = {
  sku: 'GIFT-CARD-25',
  baseSku: 'GIFT-CARD',
  title: 'Gift Card',
  price: 2500,
  requiresShipping: false,
  fixedQuantity: true,
};

export const lumaShop: Store = {
  domain: 'shop.luma.gift',
  displayName: 'Luma Gift Shop',
  currency: 'USD',
  platformId: 'shopify',
  taxBasisPoints: 825,
  cartId: stableUuid('shop.luma.gift'),
  products: [radiantTee, largeTee, figCandle, linenNotebooks, coffeeClub, studioMug, giftCard],
  promotions: [
    { code: 'WELCOME10', off: percentOff(10) },
    { code: 'TAKE20', off: amountOff(2000), minimum: 15_000 },
    { code: 'SUMMER24', off: percentOff(25), expired: true },
  ],
  freeShippingFrom: 15_000,
  delivery: {
    countries: ['US', 'USA', 'United States', 'CA', 'Canada'],
    methods: [
      {
        sku: 'standard',
        description: 'Standard shipping',
        price: 595,
        estimatedDelivery: '3 to 5 days',
        // The west, Alaska and Hawaii.
        surcharges: { 99: 1400, 967: 1400, 968: 1400, 9: 300 },
      },
      { sku: 'express', description: 'Express', price: 1495, estimatedDelivery: 'Tomorrow' },
    ],
  },
};

export const lumaShopDraft: CartDraft = {
  lines: [
    { product: radiantTee, quantity: 2 },
    { product: figCandle, quantity: 1 },
    { product: linenNotebooks, quantity: 1 },
    { product: coffeeClub, quantity: 1 },
  ],
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
    methods: [
      {
        sku: 'standard',
        description: 'Standard shipping',
        price: 595,
        estimatedDelivery: '3 to 5 days',
      },
      { sku: 'express', description: 'Express', price: 1495, estimatedDelivery: 'Tomorrow' },
    ],
  },
  notice: ['CART_ITEMS_REMOVED'],
};
