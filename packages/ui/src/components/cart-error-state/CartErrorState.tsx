'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { errorMessage, errorReference } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

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
      <div ref={ref} className={cx('firmly-CartErrorState', className)} role="alert" {...props}>
        <p className="firmly-CartErrorState-message">{errorMessage(error, messages)}</p>
        {reference && (
          <p className="firmly-CartErrorState-reference">{messages.reference(reference)}</p>
        )}
        {onRetry && (
          <button
            type="button"
            className="firmly-Button firmly-CartErrorState-retry"
            onClick={() => onRetry()}
          >
            {messages.retry}
          </button>
        )}
      </div>
    );
  },
);
