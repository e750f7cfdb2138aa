import type { LineItem } from '@firmly-kit/core';
import { cleanCode } from '../utils/cleanCode.ts';
import { decodeEntities } from '../utils/decodeEntities.ts';

/** What stores send for a product without variants. */
const PLACEHOLDER = /^(default( title| variant)?|n\/?a|none)$/i;

/** A line's variant, as `M / White`. Empty if the text says nothing: a placeholder, the title again, or an id. */
export function lineVariant(line: LineItem): string {
  const variant = decodeEntities(line.variant_description);
  const { description, sku, base_sku, line_item_id } = line;
  const repeated = [decodeEntities(description), sku, base_sku, line_item_id];
  // A size as `M` may be an id too.
  const isRepeated = variant.length > 3 && repeated.some((text) => text && isSame(text, variant));
  return isRepeated || PLACEHOLDER.test(cleanCode(variant)) ? '' : variant;
}

function isSame(a: string, b: string): boolean {
  return cleanCode(a).toLowerCase() === cleanCode(b).toLowerCase();
}
