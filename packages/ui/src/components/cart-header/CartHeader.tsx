'use client';

import type { Cart } from '@firmly-kit/core';
import { countItems } from '@firmly-kit/core/cart';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { formatNumber } from '../../utils/formatNumber.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { CartStatusBadge } from '../cart-status-badge/CartStatusBadge.tsx';

export interface CartHeaderProps extends Omit<ComponentPropsWithoutRef<'header'>, 'children'> {
  cart: Cart | undefined;
  /** The store's name where the cart gives none. */
  storeName?: string | undefined;
  /** Level of the store's name in the page's outline. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Of the heading: what a region names itself by. */
  headingId?: string | undefined;
}

/** The store's name, what is special about the cart, how many items it holds. Renders a `<header>`. */
export const CartHeader = forwardRef<HTMLElement, CartHeaderProps>(function CartHeader(
  { cart, storeName, headingLevel = 2, headingId, className, ...props },
  ref,
) {
  const { locale, messages } = useFirmlyUI();
  const Heading = `h${headingLevel}` as const;
  const count = cart ? countItems(cart) : 0;
  return (
    <header ref={ref} className={cx('firmly-CartHeader', className)} {...props}>
      {/* Where the focus goes when what had it is gone, and nothing like it is left. */}
      <Heading id={headingId} className="firmly-CartHeader-title" tabIndex={-1}>
        <bdi>
          {cart?.display_name?.trim() || storeName?.trim() || cart?.shop_id || messages.cart}
        </bdi>
      </Heading>
      <CartStatusBadge status={cart?.cart_status} />
      {count > 0 && (
        <span className="firmly-CartHeader-count">
          {messages.itemCount(count, formatNumber(count, locale))}
        </span>
      )}
    </header>
  );
});
