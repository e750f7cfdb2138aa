import type { EditedLine } from './LineItemList.tsx';

/** Each line with a key of its own: stores repeat skus, and ids may be missing. */
export function lineKeys(lines: readonly EditedLine[]): (EditedLine & { key: string })[] {
  const seen = new Map<string, number>();
  return lines.map((edited) => {
    const name = edited.key ?? edited.line.line_item_id ?? edited.line.sku ?? '';
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { ...edited, key: `${name}:${count}` };
  });
}
