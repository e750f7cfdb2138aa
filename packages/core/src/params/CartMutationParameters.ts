/** Parameters of every cart mutation. */
export interface CartMutationParameters {
  /** The store's domain: `shop.luma.gift`. */
  domain: string;
  /** Ends the waiting, not the mutation: once sent, it may still be applied. Read the cart to find out. */
  signal?: AbortSignal | undefined;
}
