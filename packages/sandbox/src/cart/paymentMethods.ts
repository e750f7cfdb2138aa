import type { WirePaymentMethod } from '../wire/types.ts';

/** How every store of the catalogue can be paid. */
export const PAYMENT_METHODS: readonly WirePaymentMethod[] = [
  { type: 'CreditCard', wallet: 'user' },
];
