'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

/** `children` stand below the sentence: the way back to the store. */
export type EmptyCartProps = ComponentPropsWithoutRef<'div'>;

/** Says that there is nothing in the cart. Renders a `<div>`. */
export const EmptyCart = forwardRef<HTMLDivElement, EmptyCartProps>(function EmptyCart(
  { className, children, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  return (
    <div ref={ref} className={cx('firmly-EmptyCart', className)} {...props}>
      <svg className="firmly-EmptyCart-icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5.5 8.5h13l1 11.5h-15zM9 8.5V7a3 3 0 0 1 6 0v1.5" />
      </svg>
      <p className="firmly-EmptyCart-text">{messages.emptyCart}</p>
      {children}
    </div>
  );
});
