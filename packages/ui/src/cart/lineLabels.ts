import type { LineItem } from '@firmly-kit/core';
import { decodeEntities } from '../utils/decodeEntities.ts';
import { formatNumber } from '../utils/formatNumber.ts';
import type { Messages } from '../messages/Messages.ts';
import { lineTitle } from './lineTitle.ts';

/** A unique label for each line: its title, and where lines share one, the variant or a number too. */
export function lineLabels(
  lines: readonly LineItem[],
  messages: Messages,
  locale: string,
): string[] {
  const titles = lines.map((line) => lineTitle(line, messages));
  const titleCounts = count(titles);
  const variants = titles.map((title, index) => {
    if (titleCounts.get(title) === 1) return title;
    const variant = decodeEntities(lines[index]?.variant_description).trim();
    return variant ? messages.details([title, variant]) : title;
  });
  // "Tee (2)" may be another line's title.
  const taken = new Set(variants);
  const nextNumbers = new Map<string, number>();
  return variants.map((name) => {
    let next = nextNumbers.get(name) ?? 1;
    let numbered = name;
    while (next > 1 && taken.has(numbered)) {
      numbered = `${name} (${formatNumber(next, locale)})`;
      next += 1;
    }
    nextNumbers.set(name, Math.max(next, 2));
    taken.add(numbered);
    return numbered;
  });
}

function count(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
