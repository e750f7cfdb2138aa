import { type Device, queryKeyPrefix } from './queryKeyPrefix.ts';

export interface CartMutationParameters {
  /** The store's domain: `shop.luma.gift`. */
  domain: string;
}

/** The start of the mutation keys of all mutations of one cart. */
export function cartMutationsKey(client: Device, { domain }: CartMutationParameters) {
  return [...queryKeyPrefix(client), 'cart', { domain }] as const;
}
