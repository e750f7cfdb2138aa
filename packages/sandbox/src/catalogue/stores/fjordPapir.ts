import { type CartDraft, EMPTY_DRAFT } from '../../cart/CartDraft.ts';
import { amountOff } from '../../cart/Promotion.ts';
import type { Product, Store } from '../../cart/Store.ts';
import { stableUuid } from '../../utils/uuid.ts';
import { notebooks } from '../drawings/notebooks.ts';

const fjordNotebook: Product = {
  sku: 'FP-BOK-A5-LINJERT',
  baseSku: 'FP-BOK-A5',
  title: 'Notatbok Fjord',
  variant: 'A5 / Linjert',
  variantHandles: ['a5', 'linjert'],
  price: 18_900,
  drawing: notebooks,
};

const dottedNotebook: Product = {
  sku: 'FP-BOK-A5-PRIKKET',
  baseSku: 'FP-BOK-A5',
  title: 'Notatbok Fjord',
  variant: 'A5 / Prikket',
  variantHandles: ['a5', 'prikket'],
  price: 18_900,
  drawing: notebooks,
};

const letterPaper: Product = {
  sku: 'FP Brevpapir/Blå',
  baseSku: 'FP-BREV',
  title: 'Brevpapir, 30 ark',
  variant: 'Blå',
  variantHandles: ['blå'],
  price: 9_900,
};

export const fjordPapir: Store = {
  domain: 'fjord-papir.example',
  displayName: 'Fjord Papir',
  currency: 'NOK',
  platformId: 'woocommerce',
  taxBasisPoints: 2500,
  cartId: stableUuid('fjord-papir.example'),
  products: [fjordNotebook, dottedNotebook, letterPaper],
  promotions: [{ code: 'HEI50', off: amountOff(5000), minimum: 25_000 }],
  delivery: {
    countries: ['NO', 'Norway', 'SE', 'Sweden', 'DK', 'Denmark'],
    methods: [{ sku: 'posten', description: 'Posten', price: 7900, surcharges: { 9: 4000 } }],
  },
};

/** Opened and then emptied, so it is not active. */
export const fjordPapirDraft: CartDraft = EMPTY_DRAFT;
