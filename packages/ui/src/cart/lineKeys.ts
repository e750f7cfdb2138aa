import type { LineItem } from '@firmly-kit/core';
import { type EditableLine, lineIdentity } from '@firmly-kit/core/cart';

/** Per line, because the same object is compared faster than an equal text, and a change keeps all other lines. */
const keys = new WeakMap<LineItem, string>();

/**
 * A unique React key for each line. Equal lines are numbered. The default key contains the texts too: a draft typed for one
 * product or variant must not move to another with the same sku or id.
 */
export function lineKeys(lines: readonly EditableLine[]): string[] {
  return numbered(lines.map(({ key, line }) => key ?? defaultKey(line)));
}

function defaultKey(line: LineItem): string {
  let key = keys.get(line);
  if (key === undefined) {
    key = `${variantKey(line)}:${line.description ?? ''}`;
    keys.set(line, key);
  }
  return key;
}

/** Makes texts unique: the first of equal ones stays, the others are numbered. */
export function numbered(texts: readonly string[]): string[] {
  const taken = new Set(texts);
  const counts = new Map<string, number>();
  return texts.map((text) => {
    let count = counts.get(text) ?? 0;
    let unique = text;
    while (count > 0 && taken.has(unique)) unique = `${text}:${count++}`;
    counts.set(text, Math.max(count, 1));
    taken.add(unique);
    return unique;
  });
}

/** Tells variants apart as the shopper does: also those that differ in their text only. */
export function variantKey(line: LineItem): string {
  return `${lineIdentity(line)}:${line.variant_description ?? ''}`;
}
