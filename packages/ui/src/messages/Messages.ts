/** Every text of the components. Functions take what the sentence needs, so that each language orders it its own way. */
export interface Messages {
  /** Stands for an amount that is not known. */
  noAmount: string;
  /** An amount that is taken off. */
  deducted: (amount: string) => string;
  cart: string;
  itemCount: (count: number) => string;
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
  quantity: (quantity: number) => string;
  unitPrice: (amount: string) => string;
  wasPrice: string;
  untitledItem: string;
  /** Interval of a subscription: `monthly`. */
  recurring: (interval: string) => string;
  lineItems: string;
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
    unknown: string;
  };
}
