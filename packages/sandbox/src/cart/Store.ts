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
  /** Whether its money carries `number` and `symbol`. @default 'full' */
  money?: 'full' | 'bare';
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
  /** How often a subscription repeats, such as `monthly`. */
  recurring?: string;
  /** Fields of its line that are returned as in an example of the API's page. */
  fixture?: Partial<WireLineItem>;
}
