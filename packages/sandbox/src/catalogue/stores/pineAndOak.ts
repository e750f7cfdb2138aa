import { percentOff } from '../../cart/Promotion.ts';
import type { Product, Store } from '../../cart/Store.ts';
import { stableUuid } from '../../utils/uuid.ts';

const woolBlanket: Product = {
  sku: 'P&O/100% WOOL',
  baseSku: 'P&O-BLANKET',
  title: 'Wool Blanket',
  variant: 'Moss',
  variantHandles: ['moss'],
  price: 8900,
  stock: 1,
};

const oakStool: Product = {
  sku: 'PO-STOOL-OAK',
  baseSku: 'PO-STOOL',
  title: 'Three-legged Stool',
  variant: 'Oak',
  variantHandles: ['oak'],
  price: 12_500,
};

const pineStool: Product = {
  sku: 'PO-STOOL-PINE',
  baseSku: 'PO-STOOL',
  title: 'Three-legged Stool',
  variant: 'Pine',
  variantHandles: ['pine'],
  price: 9900,
};

const oakDesk: Product = {
  sku: 'PO-DESK-OAK',
  baseSku: 'PO-DESK',
  title: 'Writing Desk',
  variant: 'Oak',
  variantHandles: ['oak'],
  price: 64_000,
  addon: { id: 'warranty-5', description: '5-year warranty', price: 4900 },
};

const pineLadder: Product = {
  sku: 'PO-LADDER-PINE',
  baseSku: 'PO-LADDER',
  title: 'Library Ladder',
  variant: 'Pine',
  variantHandles: ['pine'],
  price: 31_000,
  isPickedUp: true,
};

/** A store in which no seed opens a cart. It has an add-on, and a product that is fetched in the store. */
export const pineAndOak: Store = {
  domain: 'pine-and-oak.example',
  displayName: 'Pine & Oak',
  currency: 'GBP',
  platformId: 'shopify',
  taxBasisPoints: 2000,
  cartId: stableUuid('pine-and-oak.example'),
  products: [woolBlanket, oakStool, pineStool, oakDesk, pineLadder],
  promotions: [{ code: 'ACORN', off: percentOff(15) }],
  delivery: {
    countries: ['GB', 'UK', 'United Kingdom', 'IE', 'Ireland'],
    methods: [
      { sku: 'van', description: 'Own van', price: 2900, estimatedDelivery: 'Next week' },
      { sku: 'courier', description: 'Courier', price: 4500, surcharges: { BT: 2000 } },
    ],
  },
};
