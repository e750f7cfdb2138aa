'use client';

import type { Cart } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { useCartAnnouncement } from './useCartAnnouncement.ts';

export interface CartAnnouncerProps extends Omit<ComponentPropsWithoutRef<'output'>, 'children'> {
  cart: Cart | undefined;
  /** Tells one store's cart from another's where the carts do not. */
  storeName?: string | undefined;
  /** The store has not confirmed its figures yet: until it has, nothing has changed. */
  pending?: boolean | undefined;
}

/**
 * What a screen reader says of a change that the store has confirmed: quantities, items that went, the new total. Renders
 * an `<output>` that is not seen. One is in every `CartSummary`.
 */
export const CartAnnouncer = forwardRef<HTMLOutputElement, CartAnnouncerProps>(
  function CartAnnouncer({ cart, storeName, pending = false, className, ...props }, ref) {
    const { count, text } = useCartAnnouncement(cart, storeName, pending);
    return (
      <output
        ref={ref}
        className={cx('firmly-CartAnnouncer firmly-visuallyHidden', className)}
        {...props}
      >
        {text && <span key={count}>{text}</span>}
      </output>
    );
  },
);
