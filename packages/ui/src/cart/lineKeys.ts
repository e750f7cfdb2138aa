import type { LineItem } from '@firmly-kit/core';
import { type EditableLine, lineIdentity } from '@firmly-kit/core/cart';

/**
 * A unique React key for each line. Equal lines are numbered. The default key contains the texts too: a draft typed for one
 * product or variant must not move to another with the same sku or id.
 */
export function lineKeys(lines: readonly EditableLine[]): string[] {
  return numbered(
    lines.map(({ key, line }) => key ?? `${variantKey(line)}:${line.description ?? ''}`),
  );
}

/** Makes texts unique: equal ones are numbered. */
export function numbered(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return `${text}:${count}`;
  });
}

/** Tells variants apart as the shopper does: also those that differ in their text only. */
export function variantKey(line: LineItem): string {
  return `${lineIdentity(line)}:${line.variant_description ?? ''}`;
}
