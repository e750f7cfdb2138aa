'use client';

import type { Cart } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Money } from '../money/Money.tsx';
import { AppLink } from '../_internal/AppLink.tsx';
import { Button } from '../_internal/Button.tsx';
import { safeHref } from '../../utils/safeHref.ts';

export interface CheckoutBarProps extends ComponentPropsWithoutRef<'div'> {
  cart: Cart;
  /** The store has not confirmed the total yet: it is dimmed. Nothing is disabled. @selector [data-pending] */
  pending?: boolean | undefined;
  /** Where the checkout is: a link, the provider's `Link` if it has one. An address that is no `http(s)` one is no link. */
  href?: string | undefined;
  /** Called by the checkout button, which is there with this and without `href`. */
  onCheckout?: (() => void) | undefined;
  /** A button or link of the merchant's own, in place of either. */
  children?: ComponentPropsWithoutRef<'div'>['children'];
}

/**
 * The total and the way to check out. Renders a `<div>` that sticks to the bottom while its cart is in sight; in a
 * `CartSummary` of 40em and more it stays where it is.
 *
 * A direct child of what scrolls by: around it alone, an element would leave it nowhere to stick.
 */
export const CheckoutBar = forwardRef<HTMLDivElement, CheckoutBarProps>(function CheckoutBar(
  { cart, pending = false, href, onCheckout, children, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  return (
    <div
      ref={ref}
      className={cx('firmly-CheckoutBar', className)}
      data-pending={pending || undefined}
      {...props}
    >
      <p className="firmly-CheckoutBar-total" aria-busy={pending || undefined}>
        <span className="firmly-CheckoutBar-label">{messages.total}</span>{' '}
        <Money className="firmly-CheckoutBar-amount" money={cart.total} />
      </p>
      {children ?? <CheckoutAction href={href} onCheckout={onCheckout} />}
    </div>
  );
});

function CheckoutAction({ href, onCheckout }: Pick<CheckoutBarProps, 'href' | 'onCheckout'>) {
  const { messages } = useFirmlyUI();
  if (safeHref(href) !== undefined) {
    return (
      <AppLink
        className="firmly-Button firmly-CheckoutBar-action"
        data-variant="accent"
        href={href}
      >
        {messages.checkout}
      </AppLink>
    );
  }
  if (!onCheckout) return null;
  return (
    <Button className="firmly-CheckoutBar-action" variant="accent" onClick={() => onCheckout()}>
      {messages.checkout}
    </Button>
  );
}
