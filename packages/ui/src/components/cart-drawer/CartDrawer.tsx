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
import { Icon } from '../_internal/Icon.tsx';
import { CLOSE } from '../_internal/icons.ts';
import { useModalDialog } from './useModalDialog.ts';
import { useOutsidePress } from './useOutsidePress.ts';

export interface CartDrawerProps extends Omit<
  ComponentPropsWithoutRef<'dialog'>,
  'open' | 'title'
> {
  /** Whether the drawer is shown. @selector [data-state="open"], [data-state="closed"] */
  open: boolean;
  /** Called with `false` by the close button, Escape, and a press on the backdrop. */
  onOpenChange: (open: boolean) => void;
  /** Heading, and name unless there is an `aria-label`. @default messages.cart */
  title?: ReactNode;
  /** The side of the page, in reading direction. @default "end" @selector [data-side="start"], [data-side="end"] */
  side?: 'start' | 'end' | undefined;
  /** Stays visible below the scrolling body: a `CartTotals`, a `CheckoutBar`. */
  footer?: ReactNode;
  /**
   * Needs its own padding, as `CartSummary` has. Mounted when the drawer first opens, so that a closed one fetches no cart,
   * and kept mounted, so that typed text survives closing.
   */
  children?: ReactNode;
}

/**
 * A cart at the side of the page. Renders a modal `<dialog>`: the focus stays in it and returns to the opener; the page
 * neither scrolls nor shifts.
 *
 * Stays open while `open` is true. `preventDefault` in `onCancel` stops Escape from closing it.
 *
 * Of two drawers, the one that opens later is on top. A drawer inside another must open in a later render than the outer
 * one: React runs inner effects first, and the outer drawer would cover it.
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
        // Browsers do not allow preventing a second Escape: they close the dialog, and `onClose` follows.
        isRefused.current = event.defaultPrevented && !event.cancelable;
        if (event.defaultPrevented || !event.cancelable) return;
        event.preventDefault();
        onOpenChange(false);
      }}
      onClose={(event) => {
        const isOwn = event.target === event.currentTarget;
        // StrictMode runs effects twice: the dialog is already open again.
        if (isOwn && event.currentTarget.open) return;
        onClose?.(event);
        if (!open || !isOwn) return;
        // Closed by a second Escape or `<form method="dialog">`. If `open` stays true, it opens again.
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
          <Icon path={CLOSE} className="firmly-CartDrawer-icon" />
        </button>
      </div>
      <div className="firmly-CartDrawer-body">{wasOpened && children}</div>
      {wasOpened && footer && <div className="firmly-CartDrawer-footer">{footer}</div>}
    </dialog>
  );
});
