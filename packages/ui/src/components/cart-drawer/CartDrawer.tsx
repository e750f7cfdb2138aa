'use client';

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useId,
  useReducer,
  useRef,
  useState,
} from 'react';
import { cx } from '../../utils/cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { useMergedRef } from '../../utils/useMergedRef.ts';
import { CloseIcon } from '../_internal/icons.tsx';
import { useModalDialog } from './useModalDialog.ts';
import { useOutsidePress } from './useOutsidePress.ts';

export interface CartDrawerProps extends Omit<
  ComponentPropsWithoutRef<'dialog'>,
  'open' | 'title'
> {
  /** @selector [data-state="open"], [data-state="closed"] */
  open: boolean;
  /** Called with `false` by the close button, Escape, and a press beside the drawer. */
  onOpenChange: (open: boolean) => void;
  /** Names the drawer, unless there is an `aria-label`. @default messages.cart */
  title?: ReactNode;
  /** Where it stands, in the direction of reading. @default "end" @selector [data-side="start"], [data-side="end"] */
  side?: 'start' | 'end' | undefined;
  /** Stays in sight below what scrolls: a `CartTotals`, a `CheckoutBar`. */
  footer?: ReactNode;
  /**
   * Brings its own padding, as `CartSummary` does. Rendered from the first opening on, and kept: a page that is only
   * visited reads no cart, and a closed drawer forgets nothing that was typed.
   */
  children?: ReactNode;
}

/**
 * A cart over the page, at its side. Renders a modal `<dialog>`: the focus stays in it, and goes back to what had it; the
 * page does not scroll, nor shift.
 *
 * Stays open while `open` is true, whatever closes it. Calling `preventDefault` in `onCancel` keeps Escape from closing it.
 *
 * Of two drawers the one that opens later is on top. One in the other's children must not open in the same render as that:
 * React runs the inner's effects first, and the outer would cover it.
 */
export const CartDrawer = forwardRef<HTMLDialogElement, CartDrawerProps>(function CartDrawer(
  {
    open,
    onOpenChange,
    title,
    side = 'end',
    footer,
    children,
    className,
    onCancel,
    onClose,
    'aria-label': label,
    ...props
  },
  ref,
) {
  const { messages } = useFirmlyUI();
  const titleId = useId();
  const dialogRef = useRef<HTMLDialogElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const isRefused = useRef(false);
  const [wasOpened, setWasOpened] = useState(open);
  const [closings, countClosing] = useReducer((count: number) => count + 1, 0);
  if (open && !wasOpened) setWasOpened(true);

  useMergedRef(ref, dialogRef);
  useModalDialog({ open, dialogRef, focusRef: titleRef, attempt: closings });
  useOutsidePress(dialogRef, () => onOpenChange(false));

  return (
    <dialog
      ref={dialogRef}
      className={cx('firmly-CartDrawer', className)}
      data-state={open ? 'open' : 'closed'}
      data-side={side}
      aria-label={label}
      aria-labelledby={label === undefined ? titleId : undefined}
      onCancel={(event) => {
        onCancel?.(event);
        // A file field's own `cancel` bubbles.
        if (event.target !== event.currentTarget) return;
        // Browsers let nobody prevent a second Escape; they close the dialog, which is told of then.
        isRefused.current = event.defaultPrevented && !event.cancelable;
        if (event.defaultPrevented || !event.cancelable) return;
        event.preventDefault();
        onOpenChange(false);
      }}
      onClose={(event) => {
        const isOwn = event.target === event.currentTarget;
        // News of a closing that is over: StrictMode closes and opens what opens.
        if (isOwn && event.currentTarget.open) return;
        onClose?.(event);
        if (!open || !isOwn) return;
        // Closed from elsewhere: a second Escape, `<form method="dialog">`. Should `open` stay true, it is opened anew.
        if (!isRefused.current) onOpenChange(false);
        isRefused.current = false;
        countClosing();
      }}
      {...props}
    >
      <div className="firmly-CartDrawer-header">
        <h2 ref={titleRef} id={titleId} className="firmly-CartDrawer-title" tabIndex={-1}>
          {title ?? messages.cart}
        </h2>
        <button
          type="button"
          className="firmly-CartDrawer-close"
          aria-label={messages.closeCart}
          onClick={() => onOpenChange(false)}
        >
          <CloseIcon className="firmly-CartDrawer-icon" />
        </button>
      </div>
      <div className="firmly-CartDrawer-body">{wasOpened && children}</div>
      {wasOpened && footer && <div className="firmly-CartDrawer-footer">{footer}</div>}
    </dialog>
  );
});
