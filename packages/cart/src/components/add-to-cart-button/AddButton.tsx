'use client';

import { lineErrorMessage, useFirmlyUI } from '@firmly-kit/ui';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { cx } from '../../utils/cx.ts';

export type AddToCartStatus = 'idle' | 'pending' | 'done' | 'refused';

export interface AddButtonProps extends Omit<
  ComponentPropsWithoutRef<'button'>,
  'type' | 'children'
> {
  /** What became of the last press. @selector [data-status] */
  status: AddToCartStatus;
  error: unknown;
  onPress: () => void;
  /** Called when the pointer or the focus leaves the button. */
  onLeave?: (() => void) | undefined;
  /** `accent` is for the main action of a page. @default a bordered button @selector [data-variant] */
  variant?: 'accent' | undefined;
  /** Called before the product is added. `preventDefault` keeps it from being added. */
  onClick?: ComponentPropsWithoutRef<'button'>['onClick'];
  /** Replaces the texts of all states. A function gets the state. @default messages.addToCart, addingToCart or addedToCart */
  children?: ReactNode | ((status: AddToCartStatus) => ReactNode);
}

/** Renders a `<button>` in a `<div>`, and below it the error of the last press: the button stays where it is. */
export const AddButton = forwardRef<HTMLButtonElement, AddButtonProps>(function AddButton(
  {
    status,
    error,
    onPress,
    onLeave,
    variant,
    className,
    children,
    onClick,
    onKeyDown,
    onBlur,
    onPointerLeave,
    'aria-describedby': describedBy,
    ...props
  },
  ref,
) {
  const { messages } = useFirmlyUI();
  const errorId = useId();
  const isRefused = status === 'refused';
  return (
    <div className="firmly-AddToCart">
      <button
        ref={ref}
        type="button"
        className={cx('firmly-Button firmly-AddToCartButton', className)}
        data-variant={variant}
        data-status={status}
        aria-describedby={cx(describedBy, isRefused ? errorId : undefined) || undefined}
        onClick={(event) => {
          onClick?.(event);
          // A double click adds once.
          if (!event.defaultPrevented && event.detail <= 1) onPress();
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          // A held Enter would press again and again.
          if (event.repeat && event.key === 'Enter') event.preventDefault();
        }}
        onBlur={(event) => {
          onBlur?.(event);
          onLeave?.();
        }}
        onPointerLeave={(event) => {
          onPointerLeave?.(event);
          onLeave?.();
        }}
        {...props}
      >
        {(typeof children === 'function' ? children(status) : children) ?? (
          <Label status={status} />
        )}
      </button>
      <output className="firmly-visuallyHidden">{status === 'done' && messages.addedToCart}</output>
      {isRefused && (
        <p id={errorId} className="firmly-AddToCart-error" role="alert">
          <bdi>{lineErrorMessage(error, messages)}</bdi>
        </p>
      )}
    </div>
  );
});

function Label({ status }: { status: AddToCartStatus }) {
  const { messages } = useFirmlyUI();
  const texts = {
    idle: messages.addToCart,
    pending: messages.addingToCart,
    done: messages.addedToCart,
    refused: messages.addToCart,
  };
  return (
    // The button is as wide as the longest text, so that it stays under the pointer.
    <span className="firmly-AddToCartButton-label" data-room={Object.values(texts).join('\n')}>
      {texts[status]}
    </span>
  );
}
