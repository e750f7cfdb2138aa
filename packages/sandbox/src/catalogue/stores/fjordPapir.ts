import { stableUuid } from '../../ids/uuid.ts';
import { priceCart } from '../../priceCart.ts';
import type { Store } from '../Store.ts';

export const fjordPapir: Store = {
  domain: 'fjord-papir.example',
  displayName: 'Fjord Papir',
  currency: 'NOK',
  platformId: 'woocommerce',
  taxBasisPoints: 2500,
  cartId: stableUuid('fjord-papir.example'),
};

/** Opened and emptied again: a session, yet nothing to show. */
export const fjordPapirCart = priceCart(fjordPapir, { lines: [] });
