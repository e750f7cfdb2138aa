/** Which parts of a cart have changes that the store has not confirmed yet. Each is false by default, unless it says otherwise. */
export interface CartPending {
  /** At least one line. */
  lines?: boolean | undefined;
  /** The totals: they are still the last confirmed ones, and are about to change. */
  totals?: boolean | undefined;
  /** The promo codes. */
  promoCodes?: boolean | undefined;
  /** The `sku` of the shipping method that was requested last. @default undefined, none is pending */
  shippingMethod?: string | undefined;
  /** Changes wait for the network. They are kept in this page only: a reload loses them. */
  offline?: boolean | undefined;
}
