'use client';

import type { Cart, Notice } from '@firmly-kit/core';
import { forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import type { Messages } from '../../messages/Messages.ts';
import { getOwn } from '../../utils/getOwn.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { NoticeList, type NoticeListProps } from '../notice-list/NoticeList.tsx';

export interface CartNoticesProps extends Omit<NoticeListProps, 'notices' | 'persistent'> {
  cart: Cart | undefined;
  /** Changes wait for the network. */
  offline?: boolean | undefined;
}

/**
 * What a shopper should know of a cart: that it has become an order, what keeps it from being checked out, that changes
 * wait for the network, and what the store says. Renders a `NoticeList`; only the store's own can be dismissed.
 */
export const CartNotices = forwardRef<HTMLDivElement, CartNoticesProps>(function CartNotices(
  { cart, offline = false, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const persistent = [
    ...(offline ? [{ code: 'offline', message: messages.offline }] : []),
    ...toStatusNotices(cart, messages),
  ];
  return (
    <NoticeList
      ref={ref}
      className={cx('firmly-CartNotices', className)}
      notices={cart?.notice}
      persistent={persistent}
      {...props}
    />
  );
});

function toStatusNotices(cart: Cart | undefined, messages: Messages): readonly Notice[] {
  const { cart_status: code, platform_order_number } = cart ?? {};
  if (code === 'submitted') return [{ code, message: messages.orderPlaced(platform_order_number) }];
  return getOwn(messages.statusNotices, code) ? [{ code }] : [];
}
