import { toHost } from '@firmly-kit/core';
import { type Device, queryKeyPrefix } from './queryKeyPrefix.ts';

export interface CartMutationParameters {
  /** The store's domain: `shop.luma.gift`. */
  domain: string;
}

/** The start of the keys of one cart: of its queries and of all its mutations. Without parameters, of all carts. */
export function cartKey(client: Device, ...parameters: [] | [CartMutationParameters]) {
  const hosts = parameters.map(({ domain }) => ({ domain: toHost(domain) }));
  return [...queryKeyPrefix(client), 'cart', ...hosts];
}
