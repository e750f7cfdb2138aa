import { type EditableLine, lineIdentity } from '@firmly-kit/core/cart';

/**
 * Adds a unique React key to each line. Equal lines are numbered. The default key contains the title: a draft typed for one
 * product must not move to another product with the same sku.
 */
export function lineKeys(lines: readonly EditableLine[]): (EditableLine & { key: string })[] {
  const seen = new Map<string, number>();
  return lines.map((edited) => {
    const base = edited.key ?? `${lineIdentity(edited.line)}:${edited.line.description ?? ''}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { ...edited, key: `${base}:${count}` };
  });
}
