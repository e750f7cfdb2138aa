import type { Messages } from './Messages.ts';

const plural = new Intl.PluralRules('en');

/** English. */
export const en: Messages = {
  noAmount: '—',
  cart: 'Cart',
  itemCount: (count, written) => `${written} ${plural.select(count) === 'one' ? 'item' : 'items'}`,
  loadingCart: 'Loading cart',
  emptyCart: 'Your cart at this store is empty.',
  retry: 'Try again',
  reference: (id) => `Reference: ${id}`,
  subtotal: 'Subtotal',
  discount: 'Discount',
  shipping: 'Shipping',
  shippingLater: 'Calculated at checkout',
  tax: 'Tax',
  total: 'Total',
  storeCredit: 'Store credit',
  quantity: (written) => `Quantity: ${written}`,
  unitPrice: (amount) => `${amount} each`,
  wasPrice: 'Original price',
  untitledItem: 'Unnamed item',
  recurring: (interval) => `Subscription, ${interval}`,
  lineItems: 'Items',
  unreadableItems: (count, written) =>
    plural.select(count) === 'one'
      ? 'One item in this cart cannot be shown.'
      : `${written} items in this cart cannot be shown.`,
  orderPlaced: (number) =>
    number ? `Order ${number} has been placed.` : 'This order has been placed.',
  notices: 'Notices',
  noticeCodes: {
    CART_ITEMS_REMOVED: 'Some items are no longer available and were removed from your cart.',
  },
  stores: 'Stores',
  loadingStores: 'Loading stores',
  noStores: 'You have no carts yet.',
  errors: {
    session: 'Your session has ended, so your cart cannot be shown. Reload the page to continue.',
    cartNotFound: 'There is no cart at this store.',
    storeUnavailable: 'This store is not available right now. Please try again in a moment.',
    network: 'The connection failed. Check your network and try again.',
    timeout: 'The store is taking too long to answer. Please try again.',
    unreadable: 'The store sent an answer that could not be read. Please try again later.',
    invalidStore: 'This store cannot be found.',
    unknown: 'Something went wrong. Please try again.',
  },
};
