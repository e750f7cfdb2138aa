import * as z from 'zod/mini';

/** Source: `GET /api/v2/carts/active-domains`. */
export const activeDomainsSchema = z.looseObject({ domains: z.array(z.string()) });
