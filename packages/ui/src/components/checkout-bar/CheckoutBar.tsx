'use client';

import type { Cart } from '@firmly-kit/core';
import type { CartPending } from '@firmly-kit/core/cart';
import { type ComponentPropsWithoutRef, forwardRef, useContext, useId } from 'react';
import { cx } from '../../utils/cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Money } from '../money/Money.tsx';
import { AppLink } from '../_internal/AppLink.tsx';
import { Button } from '../_internal/Button.tsx';
import { safeHref } from '../../utils/safeHref.ts';
import { CheckoutStoreContext } from './CheckoutStoreContext.ts';
import { useFollowedLink } from './useFollowedLink.ts';
import { useSettledPress } from './useSettledPress.ts';

export interface CheckoutBarProps extends ComponentPropsWithoutRef<'div'> {
  /** As the API returns it. */
  cart: Cart;
  /**
   * The store has not confirmed the total yet: it is dimmed. Nothing is disabled. The editor's `pending`, or whether anything
   * is pending. @default false @selector [data-pending]
   */
  pending?: boolean | CartPending | undefined;
  /**
   * Resolves when the store has confirmed every change: the editor's `settled`. While changes are pending, or if `pending` is not given,
   * a press of the button or link waits for it. If it rejects, or the network is gone, the press does nothing, and a sentence says why.
   * @default a press never waits
   */
  settled?: (() => Promise<unknown>) | undefined;
  /** URL of the checkout: renders a link, or the provider's `Link`. For other URLs than relative and http(s) ones there is a sentence instead. */
  href?: string | undefined;
  /** Called by the checkout button, which is rendered if there is no `href`. Once for a double click and for a held key. */
  onCheckout?: (() => void) | undefined;
  /**
   * Called when a press of the checkout link goes through: after `settled`, also if it opens a new tab. Not if the app prevented it,
   * unless the provider has a `Link`, which may prevent it to navigate itself. It cannot delay the press.
   */
  onFollow?: (() => void) | undefined;
  /** The app's own button or link, instead. */
  children?: ComponentPropsWithoutRef<'div'>['children'];
}

/**
 * The total and a checkout button or link. Renders a `<div>` that sticks to the bottom of the screen while its cart is
 * visible. In a `CartSummary` of at least 37em it does not stick.
 *
 * Its parent must be as tall as the cart: `position: sticky` ends where the parent ends.
 */
export const CheckoutBar = forwardRef<HTMLDivElement, CheckoutBarProps>(function CheckoutBar(
  { cart, pending, settled, href, onCheckout, onFollow, children, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const { totals, offline } = typeof pending === 'object' ? pending : { totals: pending };
  const isPending = totals || undefined;
  const { status, onPress } = useSettledPress({
    // Without `pending` it is not known, and `settled` tells.
    isPending: isPending ?? pending === undefined,
    isOffline: offline ?? isBrowserOffline(),
    settled,
    onTabOpened: onFollow,
  });
  const notePress = useFollowedLink(onFollow);
  return (
    <div
      ref={ref}
      className={cx('firmly-CheckoutBar', className)}
      data-pending={isPending}
      {...props}
      onClickCapture={(event) => {
        props.onClickCapture?.(event);
        onPress(event);
        notePress(event);
      }}
      onAuxClickCapture={(event) => {
        props.onAuxClickCapture?.(event);
        onPress(event);
        notePress(event);
      }}
    >
      <p className="firmly-CheckoutBar-total" aria-busy={isPending}>
        <span className="firmly-CheckoutBar-label">{messages.total}</span>{' '}
        <Money className="firmly-CheckoutBar-amount" money={cart.total} />
      </p>
      {children ?? <CheckoutAction href={href} onCheckout={onCheckout} />}
      {settled && (
        <output className="firmly-CheckoutBar-status" data-status={status}>
          {STATUS_MESSAGES[status] && messages[STATUS_MESSAGES[status]]}
        </output>
      )}
    </div>
  );
});

function isBrowserOffline(): boolean {
  const { navigator } = globalThis;
  return typeof navigator === 'object' && 'onLine' in navigator && !navigator.onLine;
}

const STATUS_MESSAGES = {
  idle: undefined,
  saving: 'checkoutSaving',
  offline: 'checkoutOffline',
  refused: 'checkoutRefused',
} as const;

function CheckoutAction({ href, onCheckout }: Pick<CheckoutBarProps, 'href' | 'onCheckout'>) {
  const { messages } = useFirmlyUI();
  const id = useId();
  const storeId = useContext(CheckoutStoreContext);
  const name = storeId !== undefined && { id, 'aria-labelledby': `${id} ${storeId}` };
  if (safeHref(href) !== undefined) {
    return (
      <AppLink
        className="firmly-Button firmly-CheckoutBar-action"
        data-variant="accent"
        href={href}
        {...name}
      >
        {messages.checkout}
      </AppLink>
    );
  }
  if (!onCheckout) {
    // A URL that is none, such as `javascript:`. Without one, the app has a checkout of its own, or none.
    if (href === undefined) return null;
    return <p className="firmly-CheckoutBar-unavailable">{messages.checkoutUnavailable}</p>;
  }
  return (
    <Button
      className="firmly-CheckoutBar-action"
      variant="accent"
      onClick={({ detail }) => detail <= 1 && onCheckout()}
      // A held Enter would press again and again.
      onKeyDown={(event) => event.repeat && event.key === 'Enter' && event.preventDefault()}
      {...name}
    >
      {messages.checkout}
    </Button>
  );
}
