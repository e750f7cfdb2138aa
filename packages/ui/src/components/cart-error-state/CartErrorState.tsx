'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { errorReference } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { ErrorWithRetry } from '../_internal/ErrorWithRetry.tsx';

export interface CartErrorStateProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Whatever was thrown. Core's errors have sentences of their own, any other has one in common. */
  error: unknown;
  /** Called by the "Try again" button, which is there only with this. */
  onRetry?: (() => void) | undefined;
}

/**
 * What happened, in a sentence for a shopper; the id of the request, to quote to support; a way to try again. Renders a
 * `<div>` that is spoken at once.
 */
export const CartErrorState = forwardRef<HTMLDivElement, CartErrorStateProps>(
  function CartErrorState({ error, onRetry, className, ...props }, ref) {
    const { messages } = useFirmlyUI();
    const reference = errorReference(error);
    return (
      <ErrorWithRetry
        ref={ref}
        className={cx('firmly-CartErrorState', className)}
        error={error}
        onRetry={onRetry}
        messageClassName="firmly-CartErrorState-message"
        retryClassName="firmly-CartErrorState-retry"
        {...props}
      >
        {reference && (
          <p className="firmly-CartErrorState-reference">{messages.reference(reference)}</p>
        )}
      </ErrorWithRetry>
    );
  },
);
