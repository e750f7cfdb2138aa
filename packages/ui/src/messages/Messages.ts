/** The text of a notice: a sentence, with or without a title. */
export type NoticeText = string | { title: string; text: string };

/** Texts by code: those that every language has, and any that the app adds. */
type ByCode<Known extends string, Text> = Readonly<Record<Known, Text> & Record<string, Text>>;

type NoticeCode =
  | 'CART_ITEMS_REMOVED'
  | 'ITEM_NOT_SHIPPABLE'
  | 'ITEM_OUT_OF_STOCK'
  | 'PROMO_EXPIRED'
  | 'PROMO_NOT_APPLICABLE'
  | 'SHIPPING_NOT_AVAILABLE'
  | 'PRICE_INCREASED';

type CartTrouble = 'item_not_shippable' | 'checkout_blocked';

/**
 * Every text of the components. A function gets the parts of its sentence, because languages differ in word order. A `count`
 * selects the plural form; `written` is the same number formatted in the locale.
 */
export interface Messages {
  /** Replaces an unknown amount. */
  noAmount: string;

  cart: string;
  itemCount: (count: number, written: string) => string;
  loadingCart: string;
  emptyCart: string;
  /** The link of an empty cart. */
  continueShopping: string;
  closeCart: string;
  checkout: string;
  /** The checkout waits until the store has confirmed the last changes. */
  checkoutSaving: string;
  /** The checkout was refused: changes wait for the network. */
  checkoutOffline: string;
  /** The checkout was refused: the store refused one of the last changes. */
  checkoutRefused: string;
  /** There is no checkout, because the app's URL for it is none. */
  checkoutUnavailable: string;
  /** Name of the button that opens the cart. `itemCount` is the text of that name: `3 items`. */
  openCart: (itemCount: string) => string;
  addToCart: string;
  /** The product is being added. */
  addingToCart: string;
  addedToCart: string;
  retry: string;
  /** The id of the failed request, to quote to support. */
  reference: (id: string) => string;

  subtotal: string;
  discount: string;
  /** The total of the chosen add-ons, or one without a name: a warranty, an installation. */
  addons: string;
  shipping: string;
  /** `method` is the store's name of the chosen shipping method: `Express`. */
  shippingBy: (method: string) => string;
  shippingLater: string;
  /** Shipping that costs 0. */
  free: string;
  shipments: string;
  /** How a shipment reaches the shopper, by `fulfillment_type.id`. */
  fulfillmentTypes: ByCode<'SHIP_TO_ADDRESS' | 'SCHEDULED_DELIVERY' | 'IN_STORE_PICKUP', string>;
  tax: string;
  /** Of a cart whose prices have the tax in them. */
  taxIncluded: string;
  storeCredit: string;
  total: string;
  /** Changes wait for the network, and a reload would lose them. */
  offline: string;
  /** Beside the total, while it is pending. */
  updatingTotals: string;

  lineItems: string;
  untitledItem: string;
  quantity: (written: string) => string;
  unitPrice: (amount: string) => string;
  wasPrice: string;
  /** The discount of a line. `amount` has no sign. */
  lineDiscount: (amount: string) => string;
  /** A subscription. `interval` is the API's: `monthly`. */
  recurring: (interval: string) => string;
  /** Lines in the store's response that could not be parsed. */
  unreadableItems: (count: number, written: string) => string;

  /** Names the field; `item` is the product's title, as in the texts below. */
  quantityOf: (item: string) => string;
  increaseQuantity: (item: string) => string;
  decreaseQuantity: (item: string) => string;
  /** Text of the button. Its accessible name is `removeItem`. */
  remove: string;
  removeItem: (item: string) => string;
  /** Shown next to the quantity field while it contains 0. `zero` is 0 in the locale's digits. */
  zeroRemoves: (zero: string) => string;
  itemRemoved: (item: string) => string;
  /** Text of the button. Its accessible name is `undoRemoval`. */
  undo: string;
  undoRemoval: (item: string) => string;
  /** Spoken once a changed quantity is confirmed. */
  quantityChanged: (item: string, written: string) => string;
  /** Spoken once a changed total is confirmed. */
  totalChanged: (amount: string) => string;
  /** Why a typed quantity is refused, as the three texts below. Shown next to the field. */
  wholeNumbersOnly: string;
  quantityAtMost: (max: string) => string;
  quantityAtLeast: (min: string) => string;
  /** The quantities are `min` plus a multiple of `step`. */
  quantitySteps: (step: string, min: string) => string;
  /** The store refused a quantity as no valid input. */
  quantityRefused: string;

  promoCode: string;
  applyPromoCode: string;
  appliedPromoCodes: string;
  clearPromoCodes: string;
  promoCodeMissing: string;

  /** Names the shipping methods. */
  shippingMethod: string;
  noShippingMethods: string;
  shippingAddress: string;
  /** Text of the button that changes the address. */
  change: string;
  /** Text of the button beside the field for the postal code. */
  estimateDelivery: string;
  postalCode: string;
  postalCodeMissing: string;
  /** Before the names of what can be paid with. */
  paymentMethods: string;
  /** Payment methods by the API's `type`. Others are brands, which every language writes the same way. */
  paymentTypes: ByCode<'CreditCard', string>;
  /** A saved card: its kind and its last four digits. */
  savedCard: (card: string, digits: string) => string;

  orderPlaced: (number: string | undefined) => string;
  /** Badge of a cart that is not `active`, by `cart_status`. */
  cartStatuses: ByCode<'submitted' | CartTrouble, string>;
  /** Notice with the shopper's next step, by `cart_status`. */
  statusNotices: ByCode<CartTrouble, NoticeText>;
  notices: string;
  /** Notices by the store's code. At a line that a notice names, the title stands alone: it speaks of one item. */
  noticeCodes: ByCode<NoticeCode, NoticeText>;
  dismissNotice: string;
  /** Joins a name and its details: store, count and total; or title and variant. */
  details: (parts: readonly string[]) => string;
  stores: string;
  loadingStores: string;
  noStores: string;
  /** A store whose cart is loading. */
  loadingStore: string;
  /** A store whose cart failed to load. */
  storeFailed: string;
  /** Names the totals of all stores together. */
  allStores: string;
  /** The total of all stores in one currency. `currency` is its code: `USD`. */
  totalIn: (currency: string) => string;
  /** The totals of all stores are not complete: a cart is loading, or could not be read. */
  totalsIncomplete: string;

  errors: {
    session: string;
    /** The session was replaced, and the cart and its unsaved changes are gone. */
    cartLost: string;
    cartNotFound: string;
    storeUnavailable: string;
    /** The list of stores failed. Shown for all reasons but `session` and `network`. */
    storesUnavailable: string;
    network: string;
    timeout: string;
    unreadable: string;
    /** The app requested an invalid domain. */
    invalidStore: string;
    notEnoughStock: string;
    productNotFound: string;
    /** The store refused a change with 409, without a known code. */
    conflict: string;
    /** The cart was submitted, so it is read-only. */
    cartSubmitted: string;
    promoCodeInvalid: string;
    promoCodeUnavailable: string;
    promoCodesNotClearable: string;
    /** The store does not deliver to the country of an address. */
    countryNotSupported: string;
    /** The state or province of an address is not one of its country. */
    stateInvalid: string;
    /** The store refused what the shopper entered, as a postal code. */
    invalidInput: string;
    /** A shipment or an add-on that the store no longer has. */
    optionGone: string;
    tooManyRequests: string;
    unknown: string;
  };
}

/** Texts that replace others. Missing and undefined texts stay as they are, in nested maps too. */
export type MessageOverrides = {
  [Key in keyof Messages]?:
    | (Messages[Key] extends string | ((...parameters: never[]) => string)
        ? Messages[Key]
        : { readonly [Inner in keyof Messages[Key]]?: Messages[Key][Inner] | undefined })
    | undefined;
};
