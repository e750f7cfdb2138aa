import { stableUuid } from '../../ids/uuid.ts';
import { priceCart } from '../../priceCart.ts';
import { carafe } from '../drawings/carafe.ts';
import { tumblers } from '../drawings/tumblers.ts';
import { vase } from '../drawings/vase.ts';
import type { Product, Store } from '../Store.ts';

export const maisonVerre: Store = {
  domain: 'maison-verre.example',
  displayName: 'Maison Verre',
  currency: 'EUR',
  platformId: 'bigcommerce',
  taxBasisPoints: 2000,
  cartId: stableUuid('maison-verre.example'),
};

const seineCarafe: Product = {
  sku: 'VERRE/CARAFE 1L',
  baseSku: 'VERRE-CARAFE',
  title: 'Seine Carafe',
  variant: '1 l',
  price: 4800,
  drawing: carafe,
};

const summerTumblers: Product = {
  sku: 'VERRE/ÉTÉ 6',
  baseSku: 'VERRE-ETE',
  title: 'Été Tumblers',
  variant: 'Set of 6 / Sky',
  price: 3950,
  msrp: 4600,
  drawing: tumblers,
};

const amberVase: Product = {
  sku: 'VERRE/AMBRE',
  baseSku: 'VERRE-AMBRE',
  title: 'Amber Bud Vase',
  price: 2900,
  drawing: vase,
};

export const maisonVerreCart = priceCart(maisonVerre, {
  lines: [
    { product: seineCarafe, quantity: 1 },
    { product: summerTumblers, quantity: 2 },
    { product: amberVase, quantity: 1 },
  ],
  shipping: {
    info: {
      first_name: 'Ada',
      last_name: 'Example',
      address1: '8 rue des Verriers',
      city: 'Nancy',
      postal_code: '54000',
      country: 'FR',
    },
    chosen: { sku: 'colis', description: 'Parcel, fragile goods', price: 690 },
  },
  notice: ['The Amber Bud Vase is nearly gone: two are left.'],
  money: 'bare',
});
