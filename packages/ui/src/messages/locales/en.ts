import { getOwn } from '../../utils/getOwn.ts';
import type { Messages } from '../Messages.ts';

const INTERVALS: Readonly<Record<string, string>> = {
  daily: 'every day',
  weekly: 'every week',
  biweekly: 'every two weeks',
  monthly: 'every month',
  quarterly: 'every three months',
  yearly: 'every year',
  annually: 'every year',
};

/** English. */
export const en: Messages = {
  noAmount: '—',

  cart: 'Cart',
  itemCount: (count, written) => `${written} ${count === 1 ? 'item' : 'items'}`,
  loadingCart: 'Loading cart',
  emptyCart: 'Your cart at this store is empty.',
  continueShopping: 'Continue shopping',
  closeCart: 'Close cart',
  checkout: 'Check out',
  checkoutSaving: 'Saving your changes…',
  checkoutOffline:
    'You are offline, and your last changes are not saved. Check out when the connection is back.',
  checkoutRefused: 'The store refused a change. Review the cart, then check out.',
  checkoutUnavailable: 'The checkout is not available right now.',
  openCart: (itemCount) => `Cart, ${itemCount}`,
  addToCart: 'Add to cart',
  addingToCart: 'Adding…',
  addedToCart: 'Added to cart',
  retry: 'Try again',
  reference: (id) => `Reference: ${id}`,

  subtotal: 'Subtotal',
  discount: 'Discount',
  addons: 'Add-ons',
  shipping: 'Shipping',
  shippingBy: (method) => `Shipping (${method})`,
  shippingLater: 'Calculated at checkout',
  free: 'Free',
  shipments: 'Shipments',
  fulfillmentTypes: {
    SHIP_TO_ADDRESS: 'Delivery',
    SCHEDULED_DELIVERY: 'Scheduled delivery',
    IN_STORE_PICKUP: 'Store pickup',
  },
  tax: 'Tax',
  taxIncluded: 'Tax (included)',
  storeCredit: 'Store credit',
  total: 'Total',
  offline:
    'You are offline. Your changes are not saved yet: keep this page open until the connection is back.',
  updatingTotals: 'Updating…',

  lineItems: 'Items',
  untitledItem: 'Unnamed item',
  quantity: (written) => `Quantity: ${written}`,
  unitPrice: (amount) => `${amount} each`,
  wasPrice: 'Original price',
  lineDiscount: (amount) => `${amount} off`,
  recurring: (interval) => `Subscription, ${getOwn(INTERVALS, interval.toLowerCase()) ?? interval}`,
  unreadableItems: (count, written) =>
    count === 1
      ? 'One item in this cart can’t be shown.'
      : `${written} items in this cart can’t be shown.`,

  quantityOf: (item) => `Quantity of ${item}`,
  increaseQuantity: (item) => `Increase quantity of ${item}`,
  decreaseQuantity: (item) => `Decrease quantity of ${item}`,
  remove: 'Remove',
  removeItem: (item) => `Remove ${item}`,
  zeroRemoves: (zero) => `${zero} removes the item`,
  itemRemoved: (item) => `Removed ${item}.`,
  undo: 'Undo',
  undoRemoval: (item) => `Undo: put ${item} back`,
  quantityChanged: (item, written) => `${item}: quantity ${written}.`,
  totalChanged: (amount) => `Total: ${amount}.`,
  wholeNumbersOnly: 'Whole numbers only',
  quantityAtMost: (max) => `At most ${max}`,
  quantityAtLeast: (min) => `At least ${min}`,
  quantitySteps: (step, min) => `In steps of ${step}, from ${min}`,
  quantityRefused: 'The store does not accept this quantity.',

  promoCode: 'Promo code',
  applyPromoCode: 'Apply',
  appliedPromoCodes: 'Applied promo codes',
  clearPromoCodes: 'Remove all',
  promoCodeMissing: 'Enter a promo code first.',

  shippingMethod: 'Delivery',
  noShippingMethods: 'The store does not deliver to this address.',
  shippingAddress: 'Delivery address',
  change: 'Change',
  estimateDelivery: 'Estimate delivery',
  postalCode: 'Postal code',
  postalCodeMissing: 'Enter a postal code first.',
  paymentMethods: 'You can pay with',
  paymentTypes: { CreditCard: 'Card' },
  savedCard: (card, digits) => `${card} ending in ${digits}`,

  orderPlaced: (number) =>
    number ? `Order ${number} has been placed.` : 'This order has been placed.',
  cartStatuses: {
    submitted: 'Ordered',
    item_not_shippable: 'Can’t be shipped',
    checkout_blocked: 'Checkout blocked',
  },
  statusNotices: {
    item_not_shippable: {
      title: 'An item can’t be shipped',
      text: 'The store does not ship one of these items to your address. Remove it or change the address to check out.',
    },
    checkout_blocked: {
      title: 'You can’t check out yet',
      text: 'The store has blocked the checkout of this cart. Review the items and their quantities, or contact the store.',
    },
  },
  notices: 'Notices',
  noticeCodes: {
    CART_ITEMS_REMOVED: {
      title: 'Items removed',
      text: 'Some items are no longer available and were removed from your cart.',
    },
    ITEM_NOT_SHIPPABLE: {
      title: 'Can’t be shipped to you',
      text: 'The store can’t ship one or more of your items to your address. Remove them or change the address.',
    },
    ITEM_OUT_OF_STOCK: {
      title: 'Out of stock',
      text: 'Sorry, one or more of your items have sold out.',
    },
    PROMO_EXPIRED: {
      title: 'Promo code expired',
      text: 'Your promo code has expired, so it no longer lowers the price.',
    },
    PROMO_NOT_APPLICABLE: {
      title: 'Promo code not applied',
      text: 'Your promo code does not apply to the items in this cart.',
    },
    SHIPPING_NOT_AVAILABLE: {
      title: 'No shipping available',
      text: 'The store does not ship to your address. Try another one.',
    },
    PRICE_INCREASED: {
      title: 'Price has gone up',
      text: 'The price of one or more of your items has gone up since you added them.',
    },
  },
  dismissNotice: 'Dismiss',

  details: (parts) => parts.join(', '),
  stores: 'Stores',
  loadingStores: 'Loading stores',
  noStores: 'You have no carts yet.',
  loadingStore: 'Loading',
  storeFailed: 'Not available',
  allStores: 'All stores',
  totalIn: (currency) => `Total in ${currency}`,
  totalsIncomplete: 'Not every store is included.',

  errors: {
    session: 'Your session has ended, so your cart can’t be shown. Try again to continue.',
    cartLost:
      'Your session has ended, and this cart could not be kept. Please add the items again.',
    cartNotFound: 'There is no cart at this store.',
    storeUnavailable: 'This store is not available right now. Please try again in a moment.',
    storesUnavailable: 'The list of stores could not be loaded.',
    network: 'The connection failed. Check your network and try again.',
    timeout: 'The store is taking too long to answer. Please try again.',
    unreadable: 'The store sent an answer that could not be read. Please try again later.',
    invalidStore: 'This store can’t be found.',
    notEnoughStock: 'The store does not have that many.',
    productNotFound: 'This item is no longer available.',
    conflict: 'The store does not allow this change.',
    cartSubmitted: 'This order has already been placed, so it can’t be changed.',
    promoCodeInvalid: 'This code is not valid.',
    promoCodeUnavailable: 'This code can’t be used for this cart.',
    promoCodesNotClearable: 'The store does not allow these codes to be removed.',
    countryNotSupported: 'The store does not deliver to this country.',
    stateInvalid: 'This state or province does not belong to the country. Please check it.',
    invalidInput: 'The store does not accept what was entered. Please check it.',
    optionGone: 'This option is no longer available.',
    tooManyRequests: 'Too many requests. Please wait a moment.',
    unknown: 'Something went wrong. Please try again.',
  },
};
