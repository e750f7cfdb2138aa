'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { errorMessage, errorReference } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { ErrorWithRetry } from '../_internal/ErrorWithRetry.tsx';

export interface CartErrorStateProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The thrown value. Core's errors have a sentence each; all others share one. */
  error: unknown;
  /** Called by the "Try again" button. Without it there is no button. */
  onRetry?: (() => void) | undefined;
}

/** An error as a sentence, the request's id to quote to support, and a "Try again" button. Renders a `<div role="alert">`. */
export const CartErrorState = forwardRef<HTMLDivElement, CartErrorStateProps>(
  function CartErrorState({ error, onRetry, className, ...props }, ref) {
    const { messages } = useFirmlyUI();
    const reference = errorReference(error);
    return (
      <ErrorWithRetry
        ref={ref}
        className={cx('firmly-CartErrorState', className)}
        text={errorMessage(error, messages)}
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
