'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

export interface CartSkeletonProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** How many lines to draw. @default 2 */
  lines?: number | undefined;
}

const MOST = 20;

/** The geometry of a cart, so that little moves when the real one comes. Renders a `<div>` that says what it waits for. */
export const CartSkeleton = forwardRef<HTMLDivElement, CartSkeletonProps>(function CartSkeleton(
  { lines = 2, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const count = lines >= 1 ? Math.min(Math.floor(lines), MOST) : 1;
  return (
    <div ref={ref} className={cx('firmly-CartSkeleton', className)} {...props}>
      <output className="firmly-visuallyHidden">{messages.loadingCart}</output>
      <div className="firmly-CartSkeleton-lines" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <div key={index} className="firmly-CartSkeleton-line">
            <span className="firmly-CartSkeleton-image" />
            <span className="firmly-CartSkeleton-text" />
            <span className="firmly-CartSkeleton-price" />
          </div>
        ))}
      </div>
      <div className="firmly-CartSkeleton-totals" aria-hidden="true">
        {['subtotal', 'shipping', 'total'].map((row) => (
          <div key={row} className="firmly-CartSkeleton-row">
            <span className="firmly-CartSkeleton-label" />
            <span className="firmly-CartSkeleton-price" />
          </div>
        ))}
      </div>
    </div>
  );
});
