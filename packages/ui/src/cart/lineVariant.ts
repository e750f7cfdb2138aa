import type { LineItem } from '@firmly-kit/core';
import { cleanCode } from '../utils/cleanCode.ts';
import { decodeEntities } from '../utils/decodeEntities.ts';

/** What stores send for a product without variants. */
const PLACEHOLDER = /^(default( title| variant)?|n\/?a|none)$/;

/** A line's variant, as `M / White`. Empty if the text says nothing: a placeholder, the title again, or an id. */
export function lineVariant(line: LineItem): string {
  const variant = decodeEntities(line.variant_description);
  const { description, sku, base_sku, line_item_id } = line;
  const ids = [sku, base_sku, line_item_id];
  // A size as `M` may be an id too.
  const isId = variant.length > 3 && ids.some((id) => id && isSame(id, variant));
  const isRepeated = isId || isSame(decodeEntities(description), variant);
  return isRepeated || PLACEHOLDER.test(normalize(variant)) ? '' : variant;
}

const isSame = (a: string, b: string) => normalize(a) === normalize(b);

const normalize = (text: string) => cleanCode(text).replaceAll(/\s+/g, ' ').toLowerCase();
