import { type Device, queryKeyPrefix } from './queryKeyPrefix.ts';

export interface CartMutationParameters {
  /** The store's domain: `shop.luma.gift`. */
  domain: string;
}

/** The start of the keys of one cart: of its queries and of all its mutations. Without parameters, of all carts. */
export function cartKey(client: Device, ...parameters: [] | [CartMutationParameters]) {
  return [...queryKeyPrefix(client), 'cart', ...parameters];
}
