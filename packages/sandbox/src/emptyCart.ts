import type { Store } from './catalogue/Store.ts';
import { PAYMENT_METHODS } from './catalogue/paymentMethods.ts';
import { toMoney } from './money.ts';
import type { WireCart } from './wire.ts';

/** The cart a store answers with while nothing has been added: it has neither shipping nor a discount. */
export function emptyCart(store: Store): WireCart {
  const nothing = toMoney(0, store.currency);
  return {
    cart_id: store.cartId,
    cart_status: 'active',
    display_name: store.displayName,
    platform_id: store.platformId,
    shop_id: store.domain,
    line_items: [],
    sub_total: nothing,
    tax: nothing,
    total: nothing,
    payment_method_options: PAYMENT_METHODS,
  };
}
