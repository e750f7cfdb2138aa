'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { BagIcon } from '../_internal/icons.tsx';

/** `children` are shown below the sentence: a link to the store, for example. */
export type EmptyCartProps = ComponentPropsWithoutRef<'div'>;

/** Says that the cart is empty. Renders a `<div>`. */
export const EmptyCart = forwardRef<HTMLDivElement, EmptyCartProps>(function EmptyCart(
  { className, children, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  return (
    <div ref={ref} className={cx('firmly-EmptyCart', className)} {...props}>
      <BagIcon className="firmly-EmptyCart-icon" />
      <p className="firmly-EmptyCart-text">{messages.emptyCart}</p>
      {children}
    </div>
  );
});
