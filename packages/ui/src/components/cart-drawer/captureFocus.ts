const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Remembers the focused element before a dialog opens. Call the returned function after closing: if the browser could not
 * return the focus because the opener is gone or hidden, the nearest focusable element around it gets the focus.
 */
export function captureFocus(dialog: HTMLDialogElement): () => void {
  const { ownerDocument: document } = dialog;
  const opener = document.activeElement;
  const ancestors = getAncestors(opener);
  const isLost = () => {
    const { activeElement, body } = document;
    return !activeElement || activeElement === body || dialog.contains(activeElement);
  };
  const restore = () => {
    // The dialog is open again, or the focus was not lost.
    if (dialog.open || !isLost()) return;
    // jsdom does not return the focus by itself.
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    if (!isLost()) return;
    for (const ancestor of ancestors.filter(({ isConnected }) => isConnected)) {
      for (const candidate of ancestor.querySelectorAll<HTMLElement>(FOCUSABLE)) {
        candidate.focus({ preventScroll: true });
        if (!isLost()) return;
      }
    }
  };
  // An opener that unmounts in the same render is gone only after it.
  return () => queueMicrotask(restore);
}

function getAncestors(element: Element | null): Element[] {
  const parent = element?.parentElement;
  return parent ? [parent, ...getAncestors(parent)] : [];
}
