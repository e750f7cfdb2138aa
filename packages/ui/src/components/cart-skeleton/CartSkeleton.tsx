'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

export interface CartSkeletonProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** How many lines to draw. @default 2 */
  lines?: number | undefined;
  /** The cart to come has a stepper at each line. @default false */
  editable?: boolean | undefined;
  /** The cart to come has a form for promo codes. @default false */
  promoCodes?: boolean | undefined;
}

const MAX_LINES = 20;

/** The geometry of a cart, so that little moves when the real one comes. Renders a `<div>` that says what it waits for. */
export const CartSkeleton = forwardRef<HTMLDivElement, CartSkeletonProps>(function CartSkeleton(
  { lines = 2, editable = false, promoCodes = false, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const count = lines >= 1 ? Math.min(Math.floor(lines), MAX_LINES) : 1;
  return (
    <div ref={ref} className={cx('firmly-CartSkeleton', className)} {...props}>
      <output className="firmly-visuallyHidden">{messages.loadingCart}</output>
      <div className="firmly-CartSkeleton-lines" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <div key={index} className="firmly-CartSkeleton-line">
            <span className="firmly-Skeleton firmly-CartSkeleton-image" />
            <span className="firmly-Skeleton firmly-CartSkeleton-title" />
            <span className="firmly-Skeleton firmly-CartSkeleton-price" />
            <span className="firmly-Skeleton firmly-CartSkeleton-detail" />
            {editable && <span className="firmly-Skeleton firmly-CartSkeleton-control" />}
          </div>
        ))}
      </div>
      <div className="firmly-CartSkeleton-aside" aria-hidden="true">
        {promoCodes && (
          <div className="firmly-CartSkeleton-promoCodes">
            <span className="firmly-Skeleton firmly-CartSkeleton-label" />
            <span className="firmly-Skeleton firmly-CartSkeleton-field" />
          </div>
        )}
        <div className="firmly-CartSkeleton-totals">
          {['subtotal', 'shipping', 'tax', 'total'].map((row) => (
            <div key={row} className="firmly-CartSkeleton-row" data-row={row}>
              <span className="firmly-Skeleton firmly-CartSkeleton-label" />
              <span className="firmly-Skeleton firmly-CartSkeleton-price" />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
});
