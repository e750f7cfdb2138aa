'use client';

import type { Cart } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { useCartAnnouncement } from './useCartAnnouncement.ts';

export interface CartAnnouncerProps extends Omit<ComponentPropsWithoutRef<'output'>, 'children'> {
  /** The current cart. With another store's cart, set `key` to the store's domain: else it may be announced as a change. */
  cart: Cart | undefined;
  /** The store has not confirmed the totals yet. Changes are announced once it is false. @default false */
  pending?: boolean | undefined;
}

/**
 * Announces confirmed changes of a cart to screen readers: quantities, removed items, the new total. Renders a visually
 * hidden `<output>`. `CartSummary` contains one.
 */
export const CartAnnouncer = forwardRef<HTMLOutputElement, CartAnnouncerProps>(
  function CartAnnouncer({ cart, pending = false, className, ...props }, ref) {
    const { count, text } = useCartAnnouncement(cart, pending);
    return (
      <output
        ref={ref}
        className={cx('firmly-CartAnnouncer firmly-visuallyHidden', className)}
        {...props}
      >
        <span key={count}>{text}</span>
      </output>
    );
  },
);
