/** What a notice says: a sentence, or a sentence under a title. */
export type NoticeText = string | { title: string; text: string };

/** Those that every language has, and whichever a merchant adds. */
type ByCode<Known extends string, Text> = Readonly<Record<Known, Text> & Record<string, Text>>;

type CartTrouble = 'item_not_shippable' | 'checkout_blocked';

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
  closeCart: string;
  checkout: string;
  retry: string;
  /** The id to quote to support. */
  reference: (id: string) => string;

  subtotal: string;
  discount: string;
  shipping: string;
  shippingLater: string;
  tax: string;
  storeCredit: string;
  total: string;
  /** Changes wait for the network, and a reload would lose them. */
  offline: string;
  /** For those who do not see that the totals are dimmed. */
  updatingTotals: string;

  lineItems: string;
  untitledItem: string;
  quantity: (written: string) => string;
  unitPrice: (amount: string) => string;
  wasPrice: string;
  /** What a line is reduced by; the amount comes without a sign. */
  lineDiscount: (amount: string) => string;
  /** Interval of a subscription: `monthly`. */
  recurring: (interval: string) => string;
  /** Lines that the store sent and nobody could read. */
  unreadableItems: (count: number, written: string) => string;

  /** Names the field; `item` is the product's title, as in the texts below. */
  quantityOf: (item: string) => string;
  increaseQuantity: (item: string) => string;
  decreaseQuantity: (item: string) => string;
  /** Shown on the button; its name is `removeItem`. */
  remove: string;
  removeItem: (item: string) => string;
  /** Beside a field in which 0 stands, as the locale writes it. */
  zeroRemoves: (zero: string) => string;
  itemRemoved: (item: string) => string;
  /** Shown on the button; its name is `undoRemoval`. */
  undo: string;
  undoRemoval: (item: string) => string;
  /** Spoken once a changed quantity is confirmed. */
  quantityChanged: (item: string, written: string) => string;
  /** Spoken once a changed total is confirmed. */
  totalChanged: (amount: string) => string;

  promoCode: string;
  applyPromoCode: string;
  appliedPromoCodes: string;
  clearPromoCodes: string;
  promoCodeMissing: string;

  orderPlaced: (number: string | undefined) => string;
  /** Badge of a cart that is not simply active, by `cart_status`. */
  cartStatuses: ByCode<'submitted' | CartTrouble, string>;
  /** What a shopper can do about it, by `cart_status`. */
  statusNotices: ByCode<CartTrouble, NoticeText>;
  notices: string;
  /** What the store's codes mean, by code. */
  noticeCodes: ByCode<'CART_ITEMS_REMOVED', NoticeText>;
  dismissNotice: string;
  /** A name and what is known besides: the name of a store's control, or of a line among others of one title. */
  details: (parts: readonly string[]) => string;
  stores: string;
  loadingStores: string;
  noStores: string;
  /** A store whose cart is being read. */
  loadingStore: string;
  /** A store whose cart could not be read. */
  storeFailed: string;

  errors: {
    session: string;
    cartNotFound: string;
    storeUnavailable: string;
    network: string;
    timeout: string;
    unreadable: string;
    /** The app asked for a store that cannot be. */
    invalidStore: string;
    notEnoughStock: string;
    productNotFound: string;
    /** The store refuses a change for a reason of its own. */
    conflict: string;
    /** The cart has become an order: nothing in it can be changed. */
    cartSubmitted: string;
    promoCodeInvalid: string;
    promoCodeUnavailable: string;
    promoCodesNotClearable: string;
    unknown: string;
  };
}

/** Texts that replace others; what is left out or undefined stays, in the maps inside too. */
export type MessageOverrides = {
  [Key in keyof Messages]?:
    | (Messages[Key] extends string | ((...parameters: never[]) => string)
        ? Messages[Key]
        : { readonly [Inner in keyof Messages[Key]]?: Messages[Key][Inner] | undefined })
    | undefined;
};
