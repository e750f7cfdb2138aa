import { type Cart, getCart } from '@firmly-kit/core';
import { createShop } from '../sandbox/createShop.ts';

/** A cart of the sandbox with its first two lines. */
export async function loadCart(): Promise<{ cart: Cart }> {
  const { client } = createShop({ seed: 'demo' });
  const cart = await getCart(client, { domain: 'shop.luma.gift' });
  return { cart: { ...cart, line_items: cart.line_items.slice(0, 2) } };
}
