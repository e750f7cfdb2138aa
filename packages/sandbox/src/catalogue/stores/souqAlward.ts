import type { CartDraft } from '../../cart/CartDraft.ts';
import { percentOff } from '../../cart/Promotion.ts';
import type { Product, Store } from '../../cart/Store.ts';
import { stableUuid } from '../../utils/uuid.ts';
import { burner } from '../drawings/burner.ts';
import { dates } from '../drawings/dates.ts';
import { scent } from '../drawings/scent.ts';

const taifRose: Product = {
  sku: 'SA-TAIF-50',
  baseSku: 'SA-TAIF',
  title: 'عطر الورد الطائفي',
  variant: '50 ml',
  variantHandles: ['50-ml'],
  price: 18_750,
  drawing: scent,
};

const taifRoseSmall: Product = {
  sku: 'SA-TAIF-20',
  baseSku: 'SA-TAIF',
  title: 'عطر الورد الطائفي',
  variant: '20 ml',
  variantHandles: ['20-ml'],
  price: 8250,
  drawing: scent,
};

const oudBurner: Product = {
  sku: 'SA-MABKHARA',
  baseSku: 'SA-MABKHARA',
  title: 'Oud Burner',
  variant: 'Carved wood',
  variantHandles: ['carved-wood'],
  price: 9500,
  drawing: burner,
};

const dateBox: Product = {
  sku: 'SA-DATES-500',
  baseSku: 'SA-DATES',
  title: 'Sukkari Dates',
  variant: '500 g box',
  variantHandles: ['500-g-box'],
  price: 4250,
  drawing: dates,
};

const oudChips: Product = {
  sku: 'SA-عود/10',
  baseSku: 'SA-OUD',
  title: 'Oud Chips',
  variant: '10 g',
  variantHandles: ['10-g'],
  price: 12_375,
};

export const souqAlward: Store = {
  domain: 'souq-alward.example',
  displayName: 'Souq Al Ward',
  currency: 'KWD',
  platformId: 'magento',
  taxBasisPoints: 0,
  cartId: stableUuid('souq-alward.example'),
  products: [taifRose, taifRoseSmall, oudBurner, dateBox, oudChips],
  promotions: [{ code: 'AHLAN', off: percentOff(10) }],
  delivery: {
    countries: ['KW', 'Kuwait', 'SA', 'Saudi Arabia', 'US', 'United States'],
    methods: [
      { sku: 'courier', description: 'Courier', price: 1500, surcharges: { 9: 4250 } },
      { sku: 'pickup-point', description: 'نقطة استلام', price: 500 },
    ],
  },
};

/** Submitted, so it is read-only. */
export const souqAlwardDraft: CartDraft = {
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
    methods: [{ sku: 'courier', description: 'Courier', price: 1500 }],
  },
  orderNumber: 'SA-10482',
};
