import { stableUuid } from '../../ids/uuid.ts';
import type { Store } from '../Store.ts';

/** A store in which no seed opens a cart. */
export const pineAndOak: Store = {
  domain: 'pine-and-oak.example',
  displayName: 'Pine & Oak',
  currency: 'GBP',
  platformId: 'shopify',
  taxBasisPoints: 2000,
  cartId: stableUuid('pine-and-oak.example'),
};
