'use client';

import type { Cart } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { cx } from '../../cx.ts';
import { formatNumber } from '../../formatNumber.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { CartTotals } from '../cart-totals/CartTotals.tsx';
import { LineItemRow } from '../line-item-row/LineItemRow.tsx';
import { NoticeList } from '../notice-list/NoticeList.tsx';
import { CartErrorState } from './CartErrorState.tsx';
import { CartSkeleton } from './CartSkeleton.tsx';
import { lineKeys } from './lineKeys.ts';

export interface CartSummaryProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** As the API gives it. Undefined shows a skeleton, or the error if there is one. */
  cart: Cart | undefined;
  /** The store's name where the cart gives none: while it loads, or for good. Its domain will do. */
  storeName?: string | undefined;
  /** Why the cart could not be read. Beside a cart, it stands above it: the cart is the last one known. */
  error?: unknown;
  /** Called by the "Try again" button, which is there only with this. */
  onRetry?: () => void;
  /** Stands below the totals: the checkout button. Left out where there is nothing to check out: an empty or a submitted cart. */
  footer?: ReactNode;
  /** Level of the store's name in the page's outline. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
}

/**
 * A shopper's cart at one store: name, notices, lines, totals. Renders a `<section>`.
 *
 * `data-status` is `loading`, `error`, `empty` or `ready`.
 */
export const CartSummary = forwardRef<HTMLElement, CartSummaryProps>(function CartSummary(
  { cart, storeName, error, onRetry, footer, headingLevel = 2, className, ...props },
  ref,
) {
  const { locale, messages } = useFirmlyUI();
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  const status = statusOf(cart, error);
  const count = cart ? countItems(cart) : 0;
  return (
    <section
      ref={ref}
      className={cx('firmly-CartSummary', className)}
      data-status={status}
      aria-labelledby={headingId}
      aria-busy={status === 'loading'}
      {...props}
    >
      <header className="firmly-CartSummary-header">
        <Heading id={headingId} className="firmly-CartSummary-title">
          {cart?.display_name || storeName || cart?.shop_id || messages.cart}
        </Heading>
        {count > 0 && (
          <span className="firmly-CartSummary-count">
            {messages.itemCount(count, formatNumber(count, locale))}
          </span>
        )}
      </header>
      {status === 'loading' && <CartSkeleton />}
      {hasError(error) && <CartErrorState error={error} onRetry={onRetry} />}
      {cart && <CartContents cart={cart} footer={footer} />}
    </section>
  );
});

function CartContents({ cart, footer }: { cart: Cart; footer: ReactNode }) {
  const { locale, messages } = useFirmlyUI();
  const { dropped_line_items: dropped = 0 } = cart;
  const isEmpty = cart.line_items.length === 0;
  const isSubmitted = cart.cart_status === 'submitted';
  return (
    <>
      {isSubmitted && (
        <p className="firmly-CartSummary-status">
          {messages.orderPlaced(cart.platform_order_number)}
        </p>
      )}
      <NoticeList notices={cart.notice} />
      {isEmpty && dropped === 0 && <p className="firmly-CartSummary-empty">{messages.emptyCart}</p>}
      {!isEmpty && (
        <ul className="firmly-CartSummary-lines" aria-label={messages.lineItems}>
          {lineKeys(cart.line_items).map(([key, line]) => (
            <LineItemRow key={key} line={line} />
          ))}
        </ul>
      )}
      {dropped > 0 && (
        <p className="firmly-CartSummary-status">
          {messages.unreadableItems(dropped, formatNumber(dropped, locale))}
        </p>
      )}
      <CartTotals cart={cart} />
      {footer && !isEmpty && !isSubmitted && (
        <div className="firmly-CartSummary-footer">{footer}</div>
      )}
    </>
  );
}

function statusOf(cart: Cart | undefined, error: unknown) {
  if (cart) return cart.line_items.length === 0 ? 'empty' : 'ready';
  return hasError(error) ? 'error' : 'loading';
}

function hasError(error: unknown): boolean {
  return error !== undefined && error !== null;
}

function countItems(cart: Cart): number {
  return cart.line_items.reduce((count, { quantity = 1 }) => count + quantity, 0);
}
