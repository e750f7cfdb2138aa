import type { Currency } from '../money.ts';

/** A merchant of the catalogue. */
export interface Store {
  domain: string;
  displayName: string;
  currency: Currency;
  /** The commerce platform it runs on. */
  platformId: string;
  /** Sales tax on goods, in hundredths of a percent: 825 is 8.25 %. */
  taxBasisPoints: number;
  cartId: string;
}

/** Something a store sells. Prices are in minor units of the store's currency. */
export interface Product {
  sku: string;
  /** The product whose variant this is. */
  baseSku: string;
  title: string;
  variant?: string;
  price: number;
  /** The price it is marked down from. */
  msrp?: number;
  /** An SVG document. @default no picture */
  drawing?: string;
  /** @default true */
  requiresShipping?: boolean;
  /** How often a subscription repeats, such as `monthly`. */
  recurring?: string;
}
