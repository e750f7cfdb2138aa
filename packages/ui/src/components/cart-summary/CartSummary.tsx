'use client';

import type { Cart, LineItem, Notice } from '@firmly-kit/core';
import {
  appliedPromoCodes,
  type CartPending,
  type EditableLine,
  isSubmitted,
} from '@firmly-kit/core/cart';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useId,
  useMemo,
  useState,
} from 'react';
import { cx } from '../../utils/cx.ts';
import { defined } from '../../utils/defined.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { useFocusRecovery } from '../../utils/useFocusRecovery.ts';
import { useStablePlace } from '../../utils/useStablePlace.ts';
import { CartAnnouncer } from '../cart-announcer/CartAnnouncer.tsx';
import { CartErrorState } from '../cart-error-state/CartErrorState.tsx';
import { CartHeader } from '../cart-header/CartHeader.tsx';
import { CartNotices } from '../cart-notices/CartNotices.tsx';
import { CartSkeleton } from '../cart-skeleton/CartSkeleton.tsx';
import { CartTotals } from '../cart-totals/CartTotals.tsx';
import { CheckoutStoreContext } from '../checkout-bar/CheckoutStoreContext.ts';
import { EmptyCart } from '../empty-cart/EmptyCart.tsx';
import { type LineItemHandlers, LineItemList } from '../line-item-list/LineItemList.tsx';
import { toEditableLines } from '../../cart/toEditableLines.ts';
import { PaymentMethods } from '../payment-methods/PaymentMethods.tsx';
import { Shipments } from '../shipments/Shipments.tsx';
import { PromoCodeForm } from '../promo-code-form/PromoCodeForm.tsx';
import { ShippingAddress } from '../shipping-address/ShippingAddress.tsx';
import { ShippingMethods } from '../shipping-methods/ShippingMethods.tsx';
import type { CartSummaryParts } from './CartSummaryParts.ts';
import { UnreadableLines } from '../unreadable-lines/UnreadableLines.tsx';

const PARTS = {
  CartHeader,
  CartNotices,
  CartErrorState,
  CartSkeleton,
  LineItemList,
  EmptyCart,
  PromoCodeForm,
  ShippingAddress,
  ShippingMethods,
  Shipments,
  CartTotals,
  PaymentMethods,
};

export interface CartSummaryProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>, LineItemHandlers {
  /**
   * As the API returns it. Undefined is loading: a skeleton, or the error if there is one. Null is no cart to show, as when
   * the shopper has none: the section is `hidden`, unless there is an error.
   */
  cart: Cart | null | undefined;
  /** The lines with the shopper's pending changes. @default `cart.line_items` */
  lines?: readonly (EditableLine | LineItem)[] | undefined;
  /** The store's name, if the cart has none: while it loads, or always. May be the domain. */
  storeName?: string | undefined;
  /** Why the cart could not be loaded. With a `cart`, it is shown above that cart. */
  error?: unknown;
  /** Called by the "Try again" button. Without it there is no button. */
  onRetry?: (() => void) | undefined;
  /** The changes that the store has not confirmed yet. Pending totals are the last confirmed ones, dimmed. */
  pending?: CartPending | undefined;
  /** Called with a promo code. Without it there is no field for one. */
  onAddPromoCode?: ((code: string) => void) | undefined;
  /** Called by the button that removes all promo codes. Without it there is no such button. */
  onClearPromoCodes?: (() => void) | undefined;
  /** Why the last promo code was refused. Shown in the form. */
  promoCodeError?: unknown;
  /** Called with the `sku` of the shipping method that the shopper chooses. Without it, the chosen one is shown. */
  onShippingMethodChange?: ((sku: string) => void) | undefined;
  /** Why the last shipping method was refused. Shown at the methods. */
  shippingMethodError?: unknown;
  /** Called by the button that changes the address. Without it there is no such button. */
  onEditShippingAddress?: (() => void) | undefined;
  /** Called when the shopper dismisses a notice of the store. The notice is hidden without it too. */
  onDismissNotice?: ((notice: Notice) => void) | undefined;
  /** Shown instead of the lines and totals of an empty cart. @default `<EmptyCart continueHref={continueHref} />` */
  empty?: ReactNode;
  /** URL of the "Continue shopping" link of an empty cart. Without it there is no link. */
  continueHref?: string | undefined;
  /** Shown below the totals: a checkout button, or a `CheckoutBar`. Left out if the cart cannot be checked out. @selector [data-footer] */
  footer?: ReactNode;
  /**
   * The accessible name of the `CheckoutBar` button or link in the `footer` ends with the store's name: "Check out Luma Gift Shop". For a
   * page with several carts. The visible text stays. @default false
   */
  namesCheckout?: boolean | undefined;
  /** Heading level of the store's name. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** The app's own parts. @default the kit's */
  parts?: CartSummaryParts | undefined;
}

/**
 * A shopper's cart at one store: name, notices, lines, promo codes, totals. Renders a `<section>`, whose layout depends on
 * its own width. All its parts are exported.
 *
 * Set `key={domain}` if it shows several stores in turn. Without the key, a quantity or promo code typed for one store
 * stays in the field of the next one.
 *
 * `data-status` is `loading`, `error`, `none`, `empty` or `ready`; `data-cart-status` is `cart.cart_status`.
 */
export const CartSummary = forwardRef<HTMLElement, CartSummaryProps>(function CartSummary(
  {
    cart: given,
    lines = given?.line_items,
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
    onShippingMethodChange,
    shippingMethodError,
    onEditShippingAddress,
    onDismissNotice,
    continueHref,
    empty,
    footer,
    namesCheckout,
    headingLevel,
    parts,
    className,
    ...props
  },
  ref,
) {
  const part = { ...PARTS, ...defined(parts) };
  const cart = given ?? undefined;
  const headingId = useId();
  const rootRef = useFocusRecovery(ref, '.firmly-LineItemRow');
  const isOrder = isSubmitted(cart);
  const shown = useMemo(() => {
    const edited = toEditableLines(lines ?? []);
    return cart && isOrder ? toOrderLines(cart, edited) : edited;
  }, [cart, lines, isOrder]);
  const status = getStatus(given, shown, error);
  const [wasLoading, setWasLoading] = useState(false);
  if (status === 'loading' && !wasLoading) setWasLoading(true);
  useStablePlace(rootRef, cart && '.firmly-CartSummary-main, .firmly-CartSummary-aside');
  const handlers = isOrder ? {} : { onQuantityChange, onRemove, onUndo, onUndoPause };
  const isEmpty = cart && !isOrder && hasNothing(cart, shown);
  const codes = appliedPromoCodes(cart);
  const shownFooter = cart && canBeCheckedOut(cart, shown) && footer;
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
      data-footer={Boolean(shownFooter) || undefined}
      // The cart fades in where the skeleton was. A cart that is there at once does not.
      data-loaded={(cart && wasLoading) || undefined}
      // It would override `aria-label`.
      aria-labelledby={props['aria-label'] ? undefined : headingId}
      aria-busy={status === 'loading'}
      hidden={status === 'none'}
      {...props}
    >
      <div className="firmly-CartSummary-layout">
        <part.CartHeader {...{ cart, storeName, headingLevel, headingId }} />
        <CartAnnouncer cart={cart} pending={pending?.totals} />
        <part.CartNotices cart={cart} offline={pending?.offline} onDismiss={onDismissNotice} />
        {isPresent(error) && <part.CartErrorState error={error} onRetry={onRetry} />}
        {status === 'loading' && (
          <part.CartSkeleton
            editable={Boolean(onQuantityChange)}
            promoCodes={Boolean(onAddPromoCode)}
          />
        )}
        {cart && (
          <>
            <div className="firmly-CartSummary-main">
              {/* Removed lines can still be restored. */}
              {status === 'ready' && (
                <part.LineItemList
                  lines={shown}
                  row={parts?.LineItemRow}
                  notices={cart.notice}
                  headingLevel={toLineLevel(headingLevel)}
                  {...handlers}
                />
              )}
              {isEmpty && (empty ?? <part.EmptyCart continueHref={continueHref} />)}
              <UnreadableLines cart={cart} />
            </div>
            {!isEmpty && (
              <div className="firmly-CartSummary-aside">
                {(promos.onAdd || codes.length > 0) && (
                  <part.PromoCodeForm codes={codes} {...promos} />
                )}
                {cart.shipping_info && (
                  <part.ShippingAddress
                    shippingInfo={cart.shipping_info}
                    onEdit={isOrder ? undefined : onEditShippingAddress}
                  />
                )}
                {hasMethods(cart, isOrder) && (
                  <part.ShippingMethods
                    methods={cart.shipping_method_options ?? []}
                    selected={cart.shipping_method}
                    pending={pending?.shippingMethod}
                    error={shippingMethodError}
                    onMethodChange={isOrder ? undefined : onShippingMethodChange}
                  />
                )}
                <part.Shipments cart={cart} />
                <part.CartTotals cart={cart} pending={pending?.totals} />
                {cart.payment_method_options && !isOrder && (
                  <part.PaymentMethods methods={cart.payment_method_options} />
                )}
                {shownFooter && (
                  <div className="firmly-CartSummary-footer">
                    <CheckoutStoreContext.Provider value={namesCheckout ? headingId : undefined}>
                      {shownFooter}
                    </CheckoutStoreContext.Provider>
                  </div>
                )}
              </div>
            )}
          </>
        )}
      </div>
    </section>
  );
});

/** One below the store's name, so that a screen reader can jump from line to line. */
const toLineLevel = (level = 2) => ([2, 3, 4, 5, 6] as const)[level - 1] ?? 6;

function getStatus(cart: Cart | null | undefined, lines: readonly unknown[], error: unknown) {
  if (cart) return lines.length > 0 ? 'ready' : 'empty';
  if (isPresent(error)) return 'error';
  return cart === null ? 'none' : 'loading';
}

/** An empty list says that the store does not deliver, if it knows where. */
function hasMethods({ shipping_method_options: options, shipping_info }: Cart, isOrder: boolean) {
  return Boolean(options?.length || (options && shipping_info && !isOrder));
}

/** Totals would be zeros, and a promo code has nothing to reduce. Removed lines may still be shown. */
function hasNothing(cart: Cart, shown: readonly EditableLine[]): boolean {
  const isConfirmed = shown.length === 0 || cart.line_items.length === 0;
  return isConfirmed && !cart.dropped_line_items && shown.every(({ removed }) => removed);
}

/** A submitted cart is read-only: pending edits of its lines are ignored. */
function toOrderLines({ line_items }: Cart, edited: readonly EditableLine[]): EditableLine[] {
  const links = new Map(edited.map(({ line, href }) => [line, href]));
  return toEditableLines(line_items).map(({ line }) => ({ line, href: links.get(line) }));
}

function canBeCheckedOut(cart: Cart, shown: readonly EditableLine[]): boolean {
  const isBlocked = isSubmitted(cart) || cart.cart_status === 'checkout_blocked';
  return !isBlocked && cart.line_items.length > 0 && shown.some(({ removed }) => !removed);
}
