import type { Currency } from '../wire/money.ts';
import type { WireLineItem } from '../wire/types.ts';
import type { Promotion } from './Promotion.ts';

/** A store of the catalogue. Amounts are in minor units of its currency. */
export interface Store {
  domain: string;
  displayName: string;
  currency: Currency;
  /** The commerce platform it runs on. */
  platformId: string;
  /** Sales tax on goods, in hundredths of a percent: 825 is 8.25 %. */
  taxBasisPoints: number;
  cartId: string;
  products: readonly Product[];
  /** Its promo codes, expired ones too. @default none */
  promotions?: readonly Promotion[];
  /** Whether a shopper may clear promo codes. @default true */
  clearsPromoCodes?: boolean;
  /** Shipping is free from this price of the goods, after any discount. @default never */
  freeShippingFrom?: number;
  /** Where it delivers, and how. @default nowhere */
  delivery?: Delivery;
  /** Whether its money carries `number` and `symbol`. @default 'full' */
  money?: 'full' | 'bare';
}

/** Where a store delivers, and how. */
export interface Delivery {
  /** The countries, each by the names and codes that an address may have. */
  countries: readonly string[];
  /** The cheapest one is chosen, unless the shopper chooses. */
  methods: readonly DeliveryMethod[];
  /** Beginnings of postal codes to which it does not deliver. @default none */
  excludes?: readonly string[];
}

/** One way in which a store sends a cart. */
export interface StoreShippingMethod {
  sku: string;
  description: string;
  price: number;
  estimatedDelivery?: string;
}

export interface DeliveryMethod extends StoreShippingMethod {
  /** Beginnings of postal codes that cost more, in minor units. @default none */
  surcharges?: Readonly<Record<string, number>>;
}

/** A product of a store. */
export interface Product {
  sku: string;
  /** The product whose variant this is. */
  baseSku: string;
  title: string;
  variant?: string;
  /** The options that distinguish it from the other variants. @default none, as it is the only one */
  variantHandles?: readonly string[];
  price: number;
  /** The price before a markdown. */
  msrp?: number;
  /** The largest quantity that one cart may hold. @default 99 */
  stock?: number;
  /** An SVG document. @default no picture */
  drawing?: string;
  /** @default true */
  requiresShipping?: boolean;
  /** Whether the quantity of its line may not be changed. @default false */
  fixedQuantity?: boolean;
  /** An extra that is bought with each unit. @default none */
  addon?: { id: string; description: string; price: number };
  /** Whether the shopper fetches it in the store. @default false */
  isPickedUp?: boolean;
  /** How often a subscription repeats, such as `monthly`. */
  recurring?: string;
  /** Fields of its line that are returned as in an example of the API's page. */
  fixture?: Partial<WireLineItem>;
}
