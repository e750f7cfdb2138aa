import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect.ts';
import { lockScroll } from './lockScroll.ts';
import { captureFocus } from './captureFocus.ts';

interface ModalDialogOptions {
  open: boolean;
  dialogRef: RefObject<HTMLDialogElement | null>;
  /** What has the focus once it is open. */
  focusRef: RefObject<HTMLElement | null>;
  /** Another number opens it anew. */
  attempt: number;
}

/** Shows a dialog as a modal one while `open`, and leaves the page as it was. */
export function useModalDialog({ open, dialogRef, focusRef, attempt }: ModalDialogOptions): void {
  // Before the dialog leaves the page: only then does the browser give the focus back.
  useIsomorphicLayoutEffect(() => {
    const dialog = dialogRef.current;
    if (!open || !dialog) return undefined;
    // Somebody's `show()` may have been first; what is open cannot become modal.
    dialog.close();
    const restoreFocus = captureFocus(dialog);
    // Before the page is locked: should it throw, nothing would unlock it.
    dialog.showModal();
    const unlockScroll = lockScroll(dialog.ownerDocument);
    // Left alone, not every browser takes what Tab does not reach.
    focusRef.current?.focus({ preventScroll: true });
    return () => {
      unlockScroll();
      dialog.close();
      restoreFocus();
    };
  }, [open, dialogRef, focusRef, attempt]);
}
