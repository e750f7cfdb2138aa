'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Button } from './Button.tsx';

interface ErrorWithRetryProps extends ComponentPropsWithoutRef<'div'> {
  /** The sentence. */
  text: string;
  /** Called by the "Try again" button. Without it there is no button. */
  onRetry: (() => void) | undefined;
  messageClassName: string;
  retryClassName: string;
}

/** A sentence about an error, its `children`, and a "Try again" button. Renders a `<div role="alert">`. */
export const ErrorWithRetry = forwardRef<HTMLDivElement, ErrorWithRetryProps>(
  function ErrorWithRetry(
    { text, onRetry, messageClassName, retryClassName, children, ...props },
    ref,
  ) {
    const { messages } = useFirmlyUI();
    return (
      <div ref={ref} role="alert" {...props}>
        <p className={messageClassName}>{text}</p>
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
