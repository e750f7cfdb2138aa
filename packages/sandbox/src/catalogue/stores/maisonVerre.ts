import type { CartDraft } from '../../cart/CartDraft.ts';
import { amountOff, percentOff } from '../../cart/Promotion.ts';
import type { Product, Store } from '../../cart/Store.ts';
import { stableUuid } from '../../utils/uuid.ts';
import { carafe } from '../drawings/carafe.ts';
import { tumblers } from '../drawings/tumblers.ts';
import { vase } from '../drawings/vase.ts';

const seineCarafe: Product = {
  sku: 'VERRE/CARAFE 1L',
  baseSku: 'VERRE-CARAFE',
  title: 'Seine Carafe',
  variant: '1 l',
  variantHandles: ['1-l'],
  price: 4800,
  drawing: carafe,
};

const summerTumblers: Product = {
  sku: 'VERRE/ÉTÉ 6',
  baseSku: 'VERRE-ETE',
  title: 'Été Tumblers',
  variant: 'Set of 6 / Sky',
  variantHandles: ['set-of-6', 'sky'],
  price: 3950,
  msrp: 4600,
  drawing: tumblers,
};

const roseTumblers: Product = {
  sku: 'VERRE/ÉTÉ 6 ROSE',
  baseSku: 'VERRE-ETE',
  title: 'Été Tumblers',
  variant: 'Set of 6 / Rose',
  variantHandles: ['set-of-6', 'rose'],
  price: 3950,
  drawing: tumblers,
};

const amberVase: Product = {
  sku: 'VERRE/AMBRE',
  baseSku: 'VERRE-AMBRE',
  title: 'Amber Bud Vase',
  price: 2900,
  stock: 2,
  drawing: vase,
};

const crystalFlute: Product = {
  sku: 'VERRE/FLÛTE 100% CRISTAL',
  baseSku: 'VERRE/FLÛTE 100%',
  title: 'Champagne Flute',
  price: 1850,
};

/** On this platform the path of an update names the `base_sku`. */
export const maisonVerre: Store = {
  domain: 'maison-verre.example',
  displayName: 'Maison Verre',
  currency: 'EUR',
  platformId: 'bigcommerce',
  taxBasisPoints: 2000,
  cartId: stableUuid('maison-verre.example'),
  products: [seineCarafe, summerTumblers, roseTumblers, amberVase, crystalFlute],
  promotions: [
    { code: 'BIENVENUE', off: percentOff(5) },
    { code: 'FRAGILE15', off: amountOff(1500), minimum: 20_000 },
    { code: 'PRINTEMPS', off: percentOff(20), expired: true },
  ],
  freeShippingFrom: 18_000,
  delivery: {
    countries: ['FR', 'France', 'BE', 'Belgium', 'DE', 'Germany', 'US', 'United States'],
    methods: [
      {
        sku: 'colis',
        description: 'Parcel, fragile goods',
        price: 690,
        surcharges: { 20: 400, 97: 2100, 9: 900 },
      },
      { sku: 'relais', description: 'Point relais', price: 450, estimatedDelivery: '2026-12-03' },
    ],
    // Pallets of glass do not fly to Alaska.
    excludes: ['995', '996', '997', '998', '999'],
  },
  money: 'bare',
};

export const maisonVerreDraft: CartDraft = {
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
    methods: [{ sku: 'colis', description: 'Parcel, fragile goods', price: 690 }],
  },
  notice: ['The Amber Bud Vase is nearly gone: two are left.'],
};
