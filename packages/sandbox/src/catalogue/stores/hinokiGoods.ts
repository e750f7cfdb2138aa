import type { CartDraft } from '../../cart/CartDraft.ts';
import { amountOff } from '../../cart/Promotion.ts';
import type { Product, Store } from '../../cart/Store.ts';
import { stableUuid } from '../../utils/uuid.ts';
import { bowl } from '../drawings/bowl.ts';
import { incense } from '../drawings/incense.ts';
import { teapot } from '../drawings/teapot.ts';

const teaBowl: Product = {
  sku: 'HG-茶碗-01',
  baseSku: 'HG-茶碗',
  title: '益子焼の抹茶碗',
  variant: '青磁',
  variantHandles: ['青磁'],
  price: 4800,
  stock: 3,
  drawing: bowl,
};

const blackTeaBowl: Product = {
  sku: 'HG-茶碗-02',
  baseSku: 'HG-茶碗',
  title: '益子焼の抹茶碗',
  variant: '黒釉',
  variantHandles: ['黒釉'],
  price: 5200,
  drawing: bowl,
};

const hinokiIncense: Product = {
  sku: 'HG-INCENSE-60',
  baseSku: 'HG-INCENSE',
  title: 'Hinoki Incense',
  variant: '60 sticks',
  variantHandles: ['60-sticks'],
  price: 1650,
  drawing: incense,
};

const ironTeapot: Product = {
  sku: 'HG-TETSUBIN-08',
  baseSku: 'HG-TETSUBIN',
  title: 'Cast Iron Teapot',
  variant: '0.8 l',
  variantHandles: ['0-8-l'],
  price: 12_800,
  msrp: 14_500,
  drawing: teapot,
};

const giftWrap: Product = {
  sku: 'HG-FUROSHIKI',
  baseSku: 'HG-FUROSHIKI',
  title: 'Furoshiki Gift Wrapping',
  price: 550,
  requiresShipping: false,
  fixedQuantity: true,
};

const bathSalt: Product = {
  sku: 'HG-YU 100%/檜',
  baseSku: 'HG-YU',
  title: 'Hinoki Bath Salt',
  price: 980,
};

export const hinokiGoods: Store = {
  domain: 'hinoki-goods.example',
  displayName: 'Hinoki Goods',
  currency: 'JPY',
  platformId: 'woocommerce',
  taxBasisPoints: 1000,
  cartId: stableUuid('hinoki-goods.example'),
  products: [teaBowl, blackTeaBowl, hinokiIncense, ironTeapot, giftWrap, bathSalt],
  promotions: [{ code: 'OMIYAGE', off: amountOff(1000), minimum: 8000 }],
  clearsPromoCodes: false,
  delivery: {
    countries: ['JP', 'Japan', 'US', 'United States'],
    methods: [
      { sku: 'takkyubin', description: '宅急便', price: 880, surcharges: { 9: 1200, 0: 300 } },
    ],
  },
};

export const hinokiGoodsDraft: CartDraft = {
  lines: [
    { product: teaBowl, quantity: 1 },
    { product: hinokiIncense, quantity: 3 },
    { product: ironTeapot, quantity: 1 },
    { product: giftWrap, quantity: 1 },
  ],
};
