'use client';

import type { Cart } from '@firmly-kit/core';
import { countItems } from '@firmly-kit/core/cart';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { decodeEntities } from '../../utils/decodeEntities.ts';
import { formatNumber } from '../../utils/formatNumber.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { CartStatusBadge } from '../cart-status-badge/CartStatusBadge.tsx';

export interface CartHeaderProps extends Omit<ComponentPropsWithoutRef<'header'>, 'children'> {
  /** As the API returns it. Undefined while it loads. */
  cart: Cart | undefined;
  /** The store's name, if the cart has none. */
  storeName?: string | undefined;
  /** Heading level of the store's name. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** The heading's id, for `aria-labelledby`. */
  headingId?: string | undefined;
}

/** The store's name, the cart's status and the number of items. Renders a `<header>`. */
export const CartHeader = forwardRef<HTMLElement, CartHeaderProps>(function CartHeader(
  { cart, storeName, headingLevel = 2, headingId, className, ...props },
  ref,
) {
  const { locale, messages } = useFirmlyUI();
  const Heading = `h${headingLevel}` as const;
  const count = cart ? countItems(cart) : 0;
  return (
    <header ref={ref} className={cx('firmly-CartHeader', className)} {...props}>
      {/* The fallback of the cart's focus recovery. */}
      <Heading id={headingId} className="firmly-CartHeader-title" tabIndex={-1}>
        <bdi>
          {decodeEntities(cart?.display_name) ||
            decodeEntities(storeName) ||
            cart?.shop_id ||
            messages.cart}
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
