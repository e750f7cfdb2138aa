import * as z from 'zod/mini';

/** Source: `GET /api/v2/carts/postal-code`. */
export const postalCodeSchema = z.looseObject({ postal_code: z.optional(z.string()) });

/** The postal code for which all stores estimate delivery. */
export interface PostalCode {
  /** Absent if none is set. */
  postal_code?: string | undefined;
}
