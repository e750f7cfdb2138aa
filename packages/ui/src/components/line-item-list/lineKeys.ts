import type { EditedLine } from './LineItemList.tsx';

/**
 * Each line with a key of its own: stores repeat skus, and ids may be missing. The title is a part of it: what has been
 * typed for one product is not another's, though that has its id.
 */
export function lineKeys(lines: readonly EditedLine[]): (EditedLine & { key: string })[] {
  const seen = new Map<string, number>();
  return lines.map((edited) => {
    const { line_item_id, sku, description } = edited.line;
    const name = edited.key ?? `${line_item_id ?? sku ?? ''}:${description ?? ''}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { ...edited, key: `${name}:${count}` };
  });
}
