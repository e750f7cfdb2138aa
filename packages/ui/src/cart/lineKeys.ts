import type { LineItem } from '@firmly-kit/core';
import { type EditableLine, lineIdentity } from '@firmly-kit/core/cart';

/**
 * Adds a unique React key to each line. Equal lines are numbered. The default key contains the texts too: a draft typed for one
 * product or variant must not move to another with the same sku or id.
 */
export function lineKeys(lines: readonly EditableLine[]): (EditableLine & { key: string })[] {
  const seen = new Map<string, number>();
  return lines.map((edited) => {
    const base = edited.key ?? `${variantKey(edited.line)}:${edited.line.description ?? ''}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { ...edited, key: `${base}:${count}` };
  });
}

/** Tells variants apart as the shopper does: also those that differ in their text only. */
export function variantKey(line: LineItem): string {
  return `${lineIdentity(line)}:${line.variant_description ?? ''}`;
}
