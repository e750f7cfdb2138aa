'use client';

import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect.ts';
import { lockScroll } from './lockScroll.ts';
import { captureFocus } from './captureFocus.ts';

interface ModalDialogOptions {
  open: boolean;
  dialogRef: RefObject<HTMLDialogElement | null>;
  /** Gets the focus when the dialog opens. */
  focusRef: RefObject<HTMLElement | null>;
  /** A new number opens the dialog again. */
  attempt: number;
}

/** Shows a modal dialog while `open` is true. Restores the page's scrolling and focus when it closes. */
export function useModalDialog({ open, dialogRef, focusRef, attempt }: ModalDialogOptions): void {
  // A layout effect runs before the dialog is removed: the browser returns the focus only then.
  useIsomorphicLayoutEffect(() => {
    const dialog = dialogRef.current;
    if (!open || !dialog) return undefined;
    // jsdom, in which apps run tests, has neither `showModal` nor `close`.
    const isSupported = Reflect.has(dialog, 'showModal');
    const close = () => (isSupported ? dialog.close() : dialog.removeAttribute('open'));
    // An open dialog cannot become modal: the app may have called `show()`.
    close();
    const restoreFocus = captureFocus(dialog);
    // Before the lock: if this throws, the page must not stay locked.
    if (isSupported) dialog.showModal();
    else dialog.setAttribute('open', '');
    const unlockScroll = lockScroll(dialog.ownerDocument);
    // Not every browser focuses an element with tabindex -1 by itself.
    focusRef.current?.focus({ preventScroll: true });
    return () => {
      unlockScroll();
      close();
      restoreFocus();
    };
  }, [open, dialogRef, focusRef, attempt]);
}
