import type { LineItem } from '@firmly-kit/core';
import { formatNumber } from '../utils/formatNumber.ts';
import type { Messages } from '../messages/Messages.ts';
import { lineTitle } from './lineTitle.ts';
import { lineVariant } from './lineVariant.ts';

interface Labelled {
  lines: readonly LineItem[];
  messages: Messages;
  locale: string;
  labels: readonly string[];
}

/** By the first line: each cart has its own, and none outlives its cart. */
const latest = new WeakMap<LineItem, Labelled>();

/**
 * A unique label for each line: its title, and where lines share one, the variant or a number too. The same array as for the last
 * lines with the same first line, if their texts are the same.
 */
export function lineLabels(
  lines: readonly LineItem[],
  messages: Messages,
  locale: string,
): readonly string[] {
  const [first] = lines;
  if (!first) return [];
  const last = latest.get(first);
  const isSame =
    last?.messages === messages &&
    last.locale === locale &&
    last.lines.length === lines.length &&
    lines.every((line, index) => hasSameTexts(line, last.lines[index]));
  const labels = isSame ? last.labels : createLabels(lines, messages, locale);
  latest.set(first, { lines, messages, locale, labels });
  return labels;
}

const TEXTS = ['description', 'variant_description', 'sku'] as const;

const hasSameTexts = (line: LineItem, other: LineItem | undefined) =>
  line === other || TEXTS.every((key) => line[key] === other?.[key]);

function createLabels(lines: readonly LineItem[], messages: Messages, locale: string): string[] {
  const titles = lines.map((line) => lineTitle(line, messages));
  const titleCounts = count(titles);
  const variants = titles.map((title, index) => {
    if (titleCounts.get(title) === 1) return title;
    const line = lines[index];
    const variant = line && lineVariant(line);
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
