'use client';

import type { Cart, LineItem } from '@firmly-kit/core';
import { formatMoney } from '@firmly-kit/core/money';
import { useEffect, useRef, useState } from 'react';
import { numbered, variantKey } from '../../cart/lineKeys.ts';
import { lineLabels } from '../../cart/lineLabels.ts';
import { toEditableLines } from '../../cart/toEditableLines.ts';
import type { Messages } from '../../messages/Messages.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { formatNumber } from '../../utils/formatNumber.ts';

export interface Announcement {
  /** Differs between two announcements of the same text. */
  count: number;
  text: string;
}

const NONE: Announcement = { count: 0, text: '' };

interface CartSnapshot {
  shopId: string | undefined;
  locale: string;
  lines: readonly LineItem[];
  labels: readonly string[];
  total: string | null;
}

/**
 * The announcement of a change that the store has confirmed: changed quantities, items that are gone, the new total. Empty for the first cart, for a cart with another `shop_id`, and after a change of language.
 */
export function useCartAnnouncement(cart: Cart | undefined, pending: boolean): Announcement {
  const { locale, messages } = useFirmlyUI();
  const [announcement, setAnnouncement] = useState(NONE);
  const confirmedRef = useRef<CartSnapshot>(undefined);

  useEffect(() => {
    if (pending) return;
    const before = confirmedRef.current;
    const now = cart && takeSnapshot(cart, messages, locale);
    confirmedRef.current = now;
    if (!before || !now || isOtherStore(before, now) || before.locale !== now.locale) {
      setAnnouncement(NONE);
      return;
    }
    const sentences = describeChanges(before, now, messages);
    if (sentences.length === 0) return;
    setAnnouncement(({ count }) => ({ count: count + 1, text: sentences.join(' ') }));
  }, [cart, pending, locale, messages]);

  return announcement;
}

/** A store may leave its id out of a response: only two different ids are two stores. */
function isOtherStore(before: CartSnapshot, now: CartSnapshot): boolean {
  return Boolean(before.shopId && now.shopId) && before.shopId !== now.shopId;
}

function describeChanges(before: CartSnapshot, now: CartSnapshot, messages: Messages): string[] {
  const old = changedLines(before, now);
  const current = changedLines(now, before);
  const removed = [...old].flatMap(([key, { label }]) =>
    current.has(key) ? [] : [messages.itemRemoved(label)],
  );
  const changed = [...current].flatMap(([key, { label, quantity }]) =>
    quantity === undefined || !Number.isFinite(quantity) || old.get(key)?.quantity === quantity
      ? []
      : [messages.quantityChanged(label, formatNumber(quantity, now.locale))],
  );
  const total =
    now.total === null || now.total === before.total ? [] : [messages.totalChanged(now.total)];
  return [...removed, ...changed, ...total];
}

/** The lines that the other response does not have as they are. By a key without the title, which may change. */
function changedLines({ lines, labels }: CartSnapshot, other: CartSnapshot) {
  const unchanged = new Set(other.lines);
  const changed = lines.flatMap((line, index) =>
    unchanged.has(line) ? [] : [{ line, label: labels[index] ?? '' }],
  );
  const keys = numbered(changed.map(({ line }) => variantKey(line)));
  return new Map(
    changed.map(({ line: { quantity }, label }, index) => [keys[index], { label, quantity }]),
  );
}

function takeSnapshot(cart: Cart, messages: Messages, locale: string): CartSnapshot {
  const lines = toEditableLines(cart.line_items).map(({ line }) => line);
  return {
    shopId: cart.shop_id,
    locale,
    lines,
    labels: lineLabels(lines, messages, locale),
    total: formatMoney(cart.total, { locale }),
  };
}
