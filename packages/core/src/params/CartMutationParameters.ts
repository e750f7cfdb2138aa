/** What every write to a cart takes. */
export interface CartMutationParameters {
  /** The merchant's host name, in lower case: `shop.luma.gift`. */
  domain: string;
  /** Ends the waiting, not the write: once sent, it may be applied all the same. Read the cart to know. */
  signal?: AbortSignal | undefined;
}
