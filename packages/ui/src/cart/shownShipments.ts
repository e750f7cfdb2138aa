import type { Cart, LineItem, Shipment } from '@firmly-kit/core';

/** The shipments that have lines of the cart. */
export function shownShipments({ shipments, line_items }: Cart): Shipment[] {
  return (shipments ?? []).filter((shipment) =>
    line_items.some((line) => isInShipment(line, shipment)),
  );
}

/** Whether a shipment has this line. */
export function isInShipment({ line_item_id }: LineItem, { line_item_ids }: Shipment): boolean {
  return line_item_id !== undefined && Boolean(line_item_ids?.includes(line_item_id));
}

const PICKUP = 'IN_STORE_PICKUP';

/** How it comes. Stores write the code of a pickup in two ways. */
export function fulfillmentId({ fulfillment_type }: Shipment): string | undefined {
  const id = fulfillment_type?.id?.trim();
  return id === 'PICKUP_IN_STORE' ? PICKUP : id;
}

/** Whether the shopper fetches it. */
export function isPickup(shipment: Shipment): boolean {
  return fulfillmentId(shipment) === PICKUP;
}
