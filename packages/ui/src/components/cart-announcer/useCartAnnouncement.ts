'use client';

import type { Cart } from '@firmly-kit/core';
import { lineIdentity } from '@firmly-kit/core/cart';
import { formatMoney } from '@firmly-kit/core/money';
import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../../utils/formatNumber.ts';
import { isPresent } from '../../utils/isPresent.ts';
import type { Messages } from '../../messages/Messages.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { useStoreKey } from '../../utils/useStoreKey.ts';
import { lineKeys } from '../../cart/lineKeys.ts';
import { lineLabels } from '../../cart/lineLabels.ts';

/** Counted, so that what is said twice in the same words is two things. */
export interface Announcement {
  count: number;
  text: string;
}

const NONE: Announcement = { count: 0, text: '' };

interface CartSnapshot {
  store: number;
  locale: string;
  lines: ReadonlyMap<string, { name: string; quantity: number | undefined }>;
  total: string | null;
}

/**
 * What a screen reader says of a change, once the store has confirmed it: the quantities that changed, the items that
 * went, the new total. Nothing of a cart that is seen for the first time, of another store's, or in
 * another language.
 */
export function useCartAnnouncement(
  cart: Cart | undefined,
  storeName: string | undefined,
  pending: boolean,
): Announcement {
  const { locale, messages } = useFirmlyUI();
  const store = useStoreKey(cart, storeName);
  const [announcement, setAnnouncement] = useState(NONE);
  const confirmedRef = useRef<CartSnapshot>(undefined);

  useEffect(() => {
    // Until it is confirmed, nothing has changed.
    if (pending) return;
    const before = confirmedRef.current;
    const now = cart && takeSnapshot(cart, store, messages, locale);
    confirmedRef.current = now;
    if (!before || !now || before.store !== now.store || before.locale !== now.locale) {
      setAnnouncement(NONE);
      return;
    }
    const changed = [...now.lines].flatMap(([key, { name, quantity }]) =>
      quantity === undefined ||
      !Number.isFinite(quantity) ||
      before.lines.get(key)?.quantity === quantity
        ? []
        : [messages.quantityChanged(name, formatNumber(quantity, locale))],
    );
    const gone = [...before.lines].flatMap(([key, { name }]) =>
      now.lines.has(key) ? [] : [messages.itemRemoved(name)],
    );
    const total =
      now.total === null || now.total === before.total ? [] : [messages.totalChanged(now.total)];
    const sentences = [...gone, ...changed, ...total];
    if (sentences.length === 0) return;
    setAnnouncement(({ count }) => ({ count: count + 1, text: sentences.join(' ') }));
  }, [cart, store, pending, locale, messages]);

  return announcement;
}

function takeSnapshot(cart: Cart, store: number, messages: Messages, locale: string): CartSnapshot {
  const items = cart.line_items.filter(isPresent);
  const names = lineLabels(items, messages, locale);
  // A line that is only called otherwise is the same one.
  const lines = lineKeys(items.map((line) => ({ line, key: lineIdentity(line) })));
  return {
    store,
    locale,
    lines: new Map(
      lines.map(({ key, line: { quantity } }, index) => [
        key,
        { name: names[index] ?? '', quantity },
      ]),
    ),
    total: formatMoney(cart.total, { locale }),
  };
}
