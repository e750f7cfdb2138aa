'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { safeHref } from '../../utils/safeHref.ts';
import { AppLink } from '../_internal/AppLink.tsx';
import { Icon } from '../_internal/Icon.tsx';
import { BAG } from '../_internal/icons.ts';

export interface EmptyCartProps extends ComponentPropsWithoutRef<'div'> {
  /**
   * URL of the store, or of where shopping goes on: renders a "Continue shopping" link, or the provider's `Link`. Other URLs
   * than relative and http(s) ones are ignored.
   */
  continueHref?: string | undefined;
  /** Shown below the sentence: the app's own link or button. */
  children?: ComponentPropsWithoutRef<'div'>['children'];
}

/** Says that the cart is empty, and links to where shopping goes on. Renders a `<div>`. */
export const EmptyCart = forwardRef<HTMLDivElement, EmptyCartProps>(function EmptyCart(
  { continueHref, className, children, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  return (
    <div ref={ref} className={cx('firmly-EmptyCart', className)} {...props}>
      <Icon path={BAG} size={24} className="firmly-EmptyCart-icon" />
      <p className="firmly-EmptyCart-text">{messages.emptyCart}</p>
      {safeHref(continueHref) !== undefined && (
        <AppLink className="firmly-Button firmly-EmptyCart-continue" href={continueHref}>
          {messages.continueShopping}
        </AppLink>
      )}
      {children}
    </div>
  );
});
