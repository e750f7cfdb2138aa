'use client';

import type { CartStatus } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { getOwn } from '../../utils/getOwn.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { humanize } from '../../messages/humanize.ts';

export interface CartStatusBadgeProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /** `cart.cart_status`. An unknown status is shown in words. @selector [data-status] */
  status: CartStatus | undefined;
}

/** The status of a cart. Renders a `<span>`, and nothing if the status is `active` or missing. */
export const CartStatusBadge = forwardRef<HTMLSpanElement, CartStatusBadgeProps>(
  function CartStatusBadge({ status, className, ...props }, ref) {
    const { messages, severities } = useFirmlyUI();
    if (!status?.trim() || status === 'active') return null;
    return (
      <span
        ref={ref}
        className={cx('firmly-CartStatusBadge', className)}
        data-status={status}
        data-severity={getOwn(severities, status) ?? 'info'}
        {...props}
      >
        {getOwn(messages.cartStatuses, status) ?? humanize(status)}
      </span>
    );
  },
);
