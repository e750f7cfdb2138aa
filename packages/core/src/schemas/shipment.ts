import * as z from 'zod/mini';
import { formOf, text } from './field.ts';
import type { KnownKeys } from './KnownKeys.ts';
import { shippingMethodSchema } from './shippingMethod.ts';

/** `id` is `SHIP_TO_ADDRESS`, `SCHEDULED_DELIVERY` or `IN_STORE_PICKUP`, which some stores write `PICKUP_IN_STORE`. */
const fulfillmentTypeSchema = z.looseObject({ id: text, name: text, description: text });

export const shipmentSchema = z.looseObject({
  shipment_id: text,
  line_item_ids: z.optional(z.array(formOf('text', z.string()))),
  fulfillment_type: z.optional(fulfillmentTypeSchema),
  fulfillment_type_options: z.optional(z.array(fulfillmentTypeSchema)),
  shipping_method: z.optional(shippingMethodSchema),
  shipping_method_options: z.optional(z.array(shippingMethodSchema)),
});

/** Lines that are sent together. Source: `shipments[]` of `GET /api/v2/carts/active`. */
export interface Shipment extends KnownKeys<z.infer<typeof shipmentSchema>> {}
