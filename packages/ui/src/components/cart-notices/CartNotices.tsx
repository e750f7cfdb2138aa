'use client';

import type { Cart, Notice } from '@firmly-kit/core';
import { isSubmitted } from '@firmly-kit/core/cart';
import { forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import type { Messages } from '../../messages/Messages.ts';
import { decodeEntities } from '../../utils/decodeEntities.ts';
import { getOwn } from '../../utils/getOwn.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { NoticeList, type NoticeListProps } from '../notice-list/NoticeList.tsx';
import { useShownNotices } from './useShownNotices.ts';

export interface CartNoticesProps extends Omit<
  NoticeListProps,
  'notices' | 'persistent' | 'onDismiss'
> {
  /** As the API returns it. Undefined while it loads. */
  cart: Cart | undefined;
  /** Changes wait for the network. @default false */
  offline?: boolean | undefined;
  /** Called when the shopper dismisses a notice of the store, which hides it. */
  onDismiss?: ((notice: Notice) => void) | undefined;
}

/**
 * The notices of a cart: changes wait for the network, the cart is an order, its checkout is blocked, and the store's own.
 * Renders a `NoticeList`.
 *
 * The store's notices stay until the shopper dismisses them, also if its next response leaves them out. They are gone with
 * another `cart_id`, `shop_id` or `cart_status`.
 */
export const CartNotices = forwardRef<HTMLDivElement, CartNoticesProps>(function CartNotices(
  { cart, offline, onDismiss, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const { notices, dismiss } = useShownNotices(cart);
  const persistent = [
    ...(offline ? [{ code: 'offline', message: messages.offline }] : []),
    ...toStatusNotices(cart, messages),
  ];
  return (
    <NoticeList
      // Inserted with the first cart's notices, a live region does not speak them before the shopper has heard the heading.
      key={cart ? 'cart' : 'none'}
      ref={ref}
      className={cx('firmly-CartNotices', className)}
      notices={notices}
      persistent={persistent}
      onDismiss={(notice) => {
        dismiss(notice);
        onDismiss?.(notice);
      }}
      {...props}
    />
  );
});

function toStatusNotices(cart: Cart | undefined, messages: Messages): readonly Notice[] {
  const { cart_status: code, platform_order_number } = cart ?? {};
  if (isSubmitted(cart)) {
    const number = decodeEntities(platform_order_number) || undefined;
    return [{ code, message: messages.orderPlaced(number) }];
  }
  return getOwn(messages.statusNotices, code) ? [{ code }] : [];
}
