import type { Cart, Shipment } from '@firmly-kit/core';

/** The shipments of a cart that have lines. */
export function shownShipments({ shipments }: Cart): Shipment[] {
  return (shipments ?? []).filter(({ line_item_ids }) => line_item_ids?.length);
}
