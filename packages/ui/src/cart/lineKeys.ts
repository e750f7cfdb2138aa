import { type EditableLine, lineIdentity } from '@firmly-kit/core/cart';

/**
 * Each line with a key of its own, for stores repeat products. The title is a part of it: what has been typed for one
 * product is not another's, though that has its sku.
 */
export function lineKeys(lines: readonly EditableLine[]): (EditableLine & { key: string })[] {
  const seen = new Map<string, number>();
  return lines.map((edited) => {
    const name = edited.key ?? `${lineIdentity(edited.line)}:${edited.line.description ?? ''}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { ...edited, key: `${name}:${count}` };
  });
}
