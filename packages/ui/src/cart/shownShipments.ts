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

/** Whether the shopper fetches it. Stores write the code of this in two ways. */
export function isPickup({ fulfillment_type }: Shipment): boolean {
  return /^(IN_STORE_PICKUP|PICKUP_IN_STORE)$/.test(fulfillment_type?.id ?? '');
}
