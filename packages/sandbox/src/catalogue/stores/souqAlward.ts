import { stableUuid } from '../../ids/uuid.ts';
import { priceCart } from '../../priceCart.ts';
import { burner } from '../drawings/burner.ts';
import { dates } from '../drawings/dates.ts';
import { scent } from '../drawings/scent.ts';
import type { Product, Store } from '../Store.ts';

export const souqAlward: Store = {
  domain: 'souq-alward.example',
  displayName: 'Souq Al Ward',
  currency: 'KWD',
  platformId: 'magento',
  taxBasisPoints: 0,
  cartId: stableUuid('souq-alward.example'),
};

const taifRose: Product = {
  sku: 'SA-TAIF-50',
  baseSku: 'SA-TAIF',
  title: 'عطر الورد الطائفي',
  variant: '50 ml',
  price: 18_750,
  drawing: scent,
};

const oudBurner: Product = {
  sku: 'SA-MABKHARA',
  baseSku: 'SA-MABKHARA',
  title: 'Oud Burner',
  variant: 'Carved wood',
  price: 9500,
  drawing: burner,
};

const dateBox: Product = {
  sku: 'SA-DATES-500',
  baseSku: 'SA-DATES',
  title: 'Sukkari Dates',
  variant: '500 g box',
  price: 4250,
  drawing: dates,
};

/** Already ordered, so it may only be read. */
export const souqAlwardCart = priceCart(souqAlward, {
  lines: [
    { product: taifRose, quantity: 1 },
    { product: oudBurner, quantity: 1 },
    { product: dateBox, quantity: 2 },
  ],
  shipping: {
    info: {
      first_name: 'Ada',
      last_name: 'Example',
      address1: '3 Fahad Al Salem Street',
      city: 'Kuwait City',
      postal_code: '15000',
      country: 'KW',
    },
    chosen: { sku: 'courier', description: 'Courier', price: 1500 },
  },
  status: 'submitted',
  orderNumber: 'SA-10482',
});
