import type { LineItem } from '@firmly-kit/core';

/** Each line with a key of its own: stores repeat skus, and ids may be missing. */
export function lineKeys(lines: readonly LineItem[]): [key: string, line: LineItem][] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const name = line.line_item_id ?? line.sku ?? '';
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return [`${name}:${count}`, line];
  });
}
