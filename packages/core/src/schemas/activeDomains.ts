import * as z from 'zod/mini';
import { formOf } from './field.ts';

/** Source: `GET /api/v2/carts/active-domains`. */
export const activeDomainsSchema = z.looseObject({ domains: z.array(formOf('host', z.string())) });
