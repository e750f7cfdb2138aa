'use client';

import type { Cart, Notice } from '@firmly-kit/core';
import { useState } from 'react';
import { isAboutLine } from '../../cart/isAboutLine.ts';

interface ShownNotices {
  cart: Cart | undefined;
  notices: readonly Notice[];
  /** Notices that the shopper dismissed and the store still sends. */
  dismissed: readonly Notice[];
}

/**
 * The notices that the store has sent about a cart, until they are dismissed: a store may leave a notice out of its next
 * response, and what is below it would move under the pointer. Another cart, or another status of the same cart, starts with
 * the notices of its own response.
 */
export function useShownNotices(cart: Cart | undefined) {
  const [state, setState] = useState<ShownNotices>({ cart: undefined, notices: [], dismissed: [] });
  let shown = state;
  if (shown.cart !== cart) {
    shown = addNotices(shown, cart);
    setState(shown);
  }

  function dismiss(notice: Notice) {
    // Several in turn: notices that are shown as one are dismissed together.
    setState((now) => ({
      ...now,
      notices: without(now.notices, [notice]),
      dismissed: [...now.dismissed, notice],
    }));
  }

  return { notices: shown.notices, dismiss };
}

function addNotices(before: ShownNotices, cart: Cart | undefined): ShownNotices {
  const sent = cart?.notice ?? [];
  if (!before.cart || !cart || isOther(before.cart, cart)) {
    return { cart, notices: sent, dismissed: [] };
  }
  const dismissed = before.dismissed.filter((notice) => sent.some((one) => isSame(one, notice)));
  // A newer sentence for a code replaces the earlier one, and a line that is gone takes its notices with it.
  const kept = without(before.notices, sent).filter(
    (notice) =>
      !sent.some((one) => notice.code && one.code === notice.code && isOfSameLine(one, notice)) &&
      (!isOnLine(notice, before.cart) || isOnLine(notice, cart)),
  );
  return { cart, notices: [...kept, ...without(sent, dismissed)], dismissed };
}

/** A store may leave an id out of a response: only two different ones are two carts. */
function isOther(before: Cart, now: Cart): boolean {
  return (['shop_id', 'cart_id', 'cart_status'] as const).some(
    (key) => before[key] && now[key] && before[key] !== now[key],
  );
}

function without(notices: readonly Notice[], others: readonly Notice[]): Notice[] {
  return notices.filter((notice) => !others.some((other) => isSame(other, notice)));
}

function isSame(a: Notice, b: Notice): boolean {
  return a.code === b.code && a.message === b.message && isOfSameLine(a, b);
}

function isOnLine(notice: Notice, cart: Cart | undefined): boolean {
  return cart?.line_items.some((line) => isAboutLine(notice, line)) ?? false;
}

function isOfSameLine(a: Notice, b: Notice): boolean {
  return a.line_item_id === b.line_item_id && a.sku === b.sku;
}
