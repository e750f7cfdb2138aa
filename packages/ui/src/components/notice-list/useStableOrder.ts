'use client';

import { useState } from 'react';
import { isShallowEqual } from '../../utils/isShallowEqual.ts';
import { type NoticeGroup, severityRank } from './groupNotices.ts';

/**
 * Sorts by severity, the most severe first. Groups of equal severity keep the order in which they first appeared: screen
 * readers speak an element again when it moves.
 */
export function useStableOrder(groups: readonly NoticeGroup[]): NoticeGroup[] {
  const texts = groups.map(({ text }) => text);
  const [order, setOrder] = useState(texts);
  const next = [...new Set([...order, ...texts])].filter((text) => texts.includes(text));
  if (!isShallowEqual(next, order)) setOrder(next);
  return groups.toSorted(
    (a, b) =>
      severityRank(a.severity) - severityRank(b.severity) ||
      next.indexOf(a.text) - next.indexOf(b.text),
  );
}
