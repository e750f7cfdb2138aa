import type { LineItem } from '@firmly-kit/core';

/** Names that differ: the title, with the variant and a number if several lines have it. */
export function lineNames(lines: readonly LineItem[]): string[] {
  const titles = count(lines.map(({ description }) => description ?? ''));
  const seen = new Map<string, number>();
  return lines.map(({ description = '', variant_description }) => {
    if (titles.get(description) === 1) return description;
    const name = `${description}, ${variant_description}`;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return number === 1 ? name : `${name} (${number})`;
  });
}

function count(titles: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}
