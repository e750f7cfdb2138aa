import type { LineItem } from '@firmly-kit/core';
import type { AddLineItemVariables } from './addLineItem.ts';

/** What brings a removed line back. An update cannot: it changes lines that are there. */
export function restoring(
  { sku, base_sku, quantity = 1, variant_handles }: LineItem,
  wished = quantity,
): AddLineItemVariables {
  return { sku: sku ?? base_sku ?? '', quantity: wished, variantHandles: variant_handles };
}
