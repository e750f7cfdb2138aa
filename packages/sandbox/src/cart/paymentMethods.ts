import type { WirePaymentMethod } from '../wire/types.ts';

/** The payment methods of every store of the catalogue. */
export const PAYMENT_METHODS: readonly WirePaymentMethod[] = [
  { type: 'CreditCard', wallet: 'user' },
];
