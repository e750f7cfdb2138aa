'use client';

import type { Cart, LineItem, Notice } from '@firmly-kit/core';
import {
  appliedPromoCodes,
  type CartPending,
  type EditableLine,
  isSubmitted,
} from '@firmly-kit/core/cart';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useMemo } from 'react';
import { cx } from '../../utils/cx.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { useFocusRecovery } from '../../utils/useFocusRecovery.ts';
import { useMergedRef } from '../../utils/useMergedRef.ts';
import { VisuallyHidden } from '../_internal/VisuallyHidden.tsx';
import { CartAnnouncer } from '../cart-announcer/CartAnnouncer.tsx';
import { CartErrorState } from '../cart-error-state/CartErrorState.tsx';
import { CartHeader } from '../cart-header/CartHeader.tsx';
import { CartNotices } from '../cart-notices/CartNotices.tsx';
import { CartSkeleton } from '../cart-skeleton/CartSkeleton.tsx';
import { CartTotals } from '../cart-totals/CartTotals.tsx';
import { EmptyCart } from '../empty-cart/EmptyCart.tsx';
import { type LineItemHandlers, LineItemList } from '../line-item-list/LineItemList.tsx';
import { toEditableLines } from '../../cart/toEditableLines.ts';
import { PromoCodeForm } from '../promo-code-form/PromoCodeForm.tsx';
import { UnreadableLines } from '../unreadable-lines/UnreadableLines.tsx';

export interface CartSummaryProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>, LineItemHandlers {
  /** As the API gives it. Undefined shows a skeleton, or the error if there is one. */
  cart: Cart | undefined;
  /** The lines with what is being done to them, where they differ from the cart's. @default `cart.line_items` */
  lines?: readonly (EditableLine | LineItem)[] | undefined;
  /** The store's name where the cart gives none: while it loads, or for good. Its domain will do. */
  storeName?: string | undefined;
  /** Why the cart could not be read. Beside a cart, it stands above it: the cart is the last one known. */
  error?: unknown;
  /** Called by the "Try again" button, which is there only with this. */
  onRetry?: (() => void) | undefined;
  /** What the store has not confirmed yet: totals are dimmed, and stay the last confirmed ones. */
  pending?: CartPending | undefined;
  /** With it there is a form for promo codes. */
  onAddPromoCode?: ((code: string) => void) | undefined;
  /** With it the applied codes can be taken back, all at once: the API knows no other way. */
  onClearPromoCodes?: (() => void) | undefined;
  /** Why the last promo code was refused. Stands at the form. */
  promoCodeError?: unknown;
  onDismissNotice?: ((notice: Notice) => void) | undefined;
  /** Stands in the place of the lines when there are none. @default `<EmptyCart />` */
  empty?: ReactNode;
  /** Stands below the totals: the checkout button, or a `CheckoutBar`. Left out where nothing can be checked out. */
  footer?: ReactNode;
  /** Level of the store's name in the page's outline. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

/**
 * A shopper's cart at one store: name, notices, lines, promo codes, totals. Renders a `<section>` that is its own
 * container: it looks at its width, not at the page's. All its parts are exported, to be arranged in another way.
 *
 * Give it `key={domain}` where it shows several stores in turn: the key resets text typed for one store and announces no
 * change between two carts.
 *
 * `data-status` is `loading`, `error`, `empty` or `ready`; `data-cart-status` is the cart's own.
 */
export const CartSummary = forwardRef<HTMLElement, CartSummaryProps>(function CartSummary(
  {
    cart,
    lines = cart?.line_items,
    storeName,
    error,
    onRetry,
    pending,
    onQuantityChange,
    onRemove,
    onUndo,
    onUndoPause,
    onAddPromoCode,
    onClearPromoCodes,
    promoCodeError,
    onDismissNotice,
    empty,
    footer,
    headingLevel,
    className,
    ...props
  },
  ref,
) {
  const { messages } = useFirmlyUI();
  const headingId = useId();
  const rootRef = useFocusRecovery<HTMLElement>('.firmly-LineItemRow');
  useMergedRef(ref, rootRef);
  const isOrder = isSubmitted(cart);
  const shown = useMemo(() => {
    const edited = toEditableLines(lines ?? []);
    return cart && isOrder ? toOrderLines(cart, edited) : edited;
  }, [cart, lines, isOrder]);
  const status = getStatus(cart, shown, error);
  const handlers = isOrder ? {} : { onQuantityChange, onRemove, onUndo, onUndoPause };
  const codes = appliedPromoCodes(cart);
  const promos = isOrder
    ? {}
    : {
        onAdd: onAddPromoCode,
        onClear: onClearPromoCodes,
        pending: pending?.promoCodes,
        error: promoCodeError,
      };
  return (
    <section
      ref={rootRef}
      className={cx('firmly-CartSummary', className)}
      data-status={status}
      data-cart-status={cart?.cart_status}
      // Would win over a label that is given.
      aria-labelledby={props['aria-label'] ? undefined : headingId}
      aria-busy={status === 'loading'}
      {...props}
    >
      <div className="firmly-CartSummary-layout">
        <CartHeader {...{ cart, storeName, headingLevel, headingId }} />
        <CartAnnouncer cart={cart} pending={pending?.totals} />
        <CartNotices cart={cart} offline={pending?.offline} onDismiss={onDismissNotice} />
        {isPresent(error) && <CartErrorState error={error} onRetry={onRetry} />}
        {status === 'loading' && (
          <CartSkeleton editable={Boolean(onQuantityChange)} promoCodes={Boolean(onAddPromoCode)} />
        )}
        {cart && (
          <>
            <div className="firmly-CartSummary-main">
              {status === 'empty' && !cart.dropped_line_items && (empty ?? <EmptyCart />)}
              {status === 'ready' && <LineItemList lines={shown} {...handlers} />}
              <UnreadableLines cart={cart} />
            </div>
            <div className="firmly-CartSummary-aside">
              {(promos.onAdd || codes.length > 0) && <PromoCodeForm codes={codes} {...promos} />}
              <CartTotals cart={cart} pending={pending?.totals} />
              {pending?.totals && <VisuallyHidden>{messages.updatingTotals}</VisuallyHidden>}
              {footer && canBeCheckedOut(cart, shown) && (
                <div className="firmly-CartSummary-footer">{footer}</div>
              )}
            </div>
          </>
        )}
      </div>
    </section>
  );
});

function getStatus(cart: Cart | undefined, lines: readonly unknown[], error: unknown) {
  if (cart) return lines.length > 0 ? 'ready' : 'empty';
  return isPresent(error) ? 'error' : 'loading';
}

/** Of what was being done to its lines, an order does not know. */
function toOrderLines({ line_items }: Cart, edited: readonly EditableLine[]): EditableLine[] {
  const links = new Map(edited.map(({ line, href }) => [line, href]));
  return toEditableLines(line_items).map(({ line }) => ({ line, href: links.get(line) }));
}

function canBeCheckedOut(cart: Cart, shown: readonly EditableLine[]): boolean {
  const isBlocked = isSubmitted(cart) || cart.cart_status === 'checkout_blocked';
  return !isBlocked && cart.line_items.length > 0 && shown.some(({ removed }) => !removed);
}
