/**
 * Every text of the components. Functions take what the sentence needs, so that each language orders it its own way;
 * a number comes twice, as itself for the plural, and as written in the locale.
 */
export interface Messages {
  /** Stands for an amount that is not known. */
  noAmount: string;
  cart: string;
  itemCount: (count: number, written: string) => string;
  loadingCart: string;
  emptyCart: string;
  retry: string;
  /** The id to quote to support. */
  reference: (id: string) => string;
  subtotal: string;
  discount: string;
  shipping: string;
  shippingLater: string;
  tax: string;
  total: string;
  storeCredit: string;
  quantity: (written: string) => string;
  unitPrice: (amount: string) => string;
  wasPrice: string;
  untitledItem: string;
  /** Interval of a subscription: `monthly`. */
  recurring: (interval: string) => string;
  lineItems: string;
  /** Lines that the store sent and nobody could read. */
  unreadableItems: (count: number, written: string) => string;
  orderPlaced: (number: string | undefined) => string;
  notices: string;
  /** What the store's codes mean, by code. */
  noticeCodes: Readonly<Record<string, string>>;
  stores: string;
  loadingStores: string;
  noStores: string;
  errors: {
    session: string;
    cartNotFound: string;
    storeUnavailable: string;
    network: string;
    timeout: string;
    unreadable: string;
    /** The app asked for a store that cannot be. */
    invalidStore: string;
    unknown: string;
  };
}

/** Texts that replace others; what is left out or undefined stays, in the maps inside too. */
export type MessageOverrides = {
  [Key in keyof Messages]?:
    | (Messages[Key] extends (...parameters: never[]) => string
        ? Messages[Key]
        : Messages[Key] extends string
          ? string
          : Partial<Messages[Key]>)
    | undefined;
};
