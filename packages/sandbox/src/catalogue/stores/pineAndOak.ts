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

/** A store in which no seed opens a cart. */
export const pineAndOak: Store = {
  domain: 'pine-and-oak.example',
  displayName: 'Pine & Oak',
  currency: 'GBP',
  platformId: 'shopify',
  taxBasisPoints: 2000,
  cartId: stableUuid('pine-and-oak.example'),
  products: [woolBlanket, oakStool, pineStool],
  promotions: [{ code: 'ACORN', off: percentOff(15) }],
};
