'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { errorMessage } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Button } from './Button.tsx';

interface ErrorWithRetryProps extends ComponentPropsWithoutRef<'div'> {
  error: unknown;
  /** Called by the "Try again" button. Without it there is no button. */
  onRetry: (() => void) | undefined;
  messageClassName: string;
  retryClassName: string;
}

/** The sentence for an error, its `children`, and a "Try again" button. Renders a `<div role="alert">`. */
export const ErrorWithRetry = forwardRef<HTMLDivElement, ErrorWithRetryProps>(
  function ErrorWithRetry(
    { error, onRetry, messageClassName, retryClassName, children, ...props },
    ref,
  ) {
    const { messages } = useFirmlyUI();
    return (
      <div ref={ref} role="alert" {...props}>
        <p className={messageClassName}>{errorMessage(error, messages)}</p>
        {children}
        {onRetry && (
          <Button className={retryClassName} onClick={() => onRetry()}>
            {messages.retry}
          </Button>
        )}
      </div>
    );
  },
);
