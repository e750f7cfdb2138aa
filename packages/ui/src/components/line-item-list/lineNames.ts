import type { LineItem } from '@firmly-kit/core';
import { formatNumber } from '../../formatNumber.ts';
import type { Messages } from '../../messages/Messages.ts';
import { lineName } from '../line-item-row/lineName.ts';

/** What each line is called where it is not seen: its title; where lines share one, with what tells them apart. */
export function lineNames(
  lines: readonly LineItem[],
  messages: Messages,
  locale: string,
): string[] {
  const titles = lines.map((line) => lineName(line, messages));
  const titleCounts = count(titles);
  const variants = titles.map((title, index) => {
    if (titleCounts.get(title) === 1) return title;
    const variant = lines[index]?.variant_description?.trim();
    return variant ? `${title}, ${variant}` : title;
  });
  const seen = new Map<string, number>();
  return variants.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} (${formatNumber(nth, locale)})`;
  });
}

function count(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
