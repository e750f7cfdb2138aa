'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Skeleton } from '../_internal/Skeleton.tsx';
import { VisuallyHidden } from '../_internal/VisuallyHidden.tsx';

export interface CartSkeletonProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The number of lines, from 1 to 20. @default 2 */
  lines?: number | undefined;
  /** The cart will have a stepper on each line. @default false */
  editable?: boolean | undefined;
  /** The cart will have a form for promo codes. @default false */
  promoCodes?: boolean | undefined;
}

const MAX_LINES = 20;

/** A loading cart, with the geometry of a loaded one. Renders a `<div>` with a text for screen readers. */
export const CartSkeleton = forwardRef<HTMLDivElement, CartSkeletonProps>(function CartSkeleton(
  { lines = 2, editable, promoCodes, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const count = lines >= 1 ? Math.min(Math.floor(lines), MAX_LINES) : 1;
  return (
    <div ref={ref} className={cx('firmly-CartSkeleton', className)} {...props}>
      <VisuallyHidden as="output">{messages.loadingCart}</VisuallyHidden>
      <div className="firmly-CartSkeleton-lines" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <div key={index} className="firmly-CartSkeleton-line">
            <Skeleton className="firmly-CartSkeleton-image" />
            <Skeleton className="firmly-CartSkeleton-title" />
            <Skeleton className="firmly-CartSkeleton-price" />
            <Skeleton className="firmly-CartSkeleton-detail" />
            {editable && <Skeleton className="firmly-CartSkeleton-control" />}
          </div>
        ))}
      </div>
      <div className="firmly-CartSkeleton-aside" aria-hidden="true">
        {promoCodes && (
          <div className="firmly-CartSkeleton-promoCodes">
            <Skeleton className="firmly-CartSkeleton-label" />
            <Skeleton className="firmly-CartSkeleton-field" />
          </div>
        )}
        <div className="firmly-CartSkeleton-totals">
          {['subtotal', 'shipping', 'tax', 'total'].map((row) => (
            <div key={row} className="firmly-CartSkeleton-row" data-row={row}>
              <Skeleton className="firmly-CartSkeleton-label" />
              <Skeleton className="firmly-CartSkeleton-price" />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
});
