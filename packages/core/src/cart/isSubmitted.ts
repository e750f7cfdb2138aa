import type { Cart } from '../schemas/cart.ts';

/** Whether the cart has become an order. An order is read-only. */
export function isSubmitted(cart: Cart | undefined): boolean {
  return cart?.cart_status?.trim().toLowerCase() === 'submitted';
}
