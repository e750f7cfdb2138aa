import * as z from 'zod/mini';

/** Each cart is read by itself, so that one that is broken costs no other. Source: `GET /api/v2/carts/active`. */
export const activeCartsSchema = z.looseObject({
  domains: z.array(z.string()),
  carts: z.array(z.unknown()),
});
