import * as z from 'zod/mini';
import { formOf } from './field.ts';

/** Each cart is parsed separately, so that an invalid one does not affect the others. Source: `GET /api/v2/carts/active`. */
export const activeCartsSchema = z.looseObject({
  domains: z.array(formOf('host', z.string())),
  carts: z.array(z.unknown()),
});
