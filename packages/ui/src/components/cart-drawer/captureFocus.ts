const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Remembers what has the focus while a dialog opens. Returns what to call once it has closed: the browser gives the focus
 * back, but drops it where the opener is gone or hidden. Then it goes to the nearest place there was around it.
 */
export function captureFocus(dialog: HTMLDialogElement): () => void {
  const { ownerDocument: document } = dialog;
  const ancestors = getAncestors(document.activeElement);
  const isLost = () => {
    const { activeElement, body } = document;
    return !activeElement || activeElement === body || dialog.contains(activeElement);
  };
  const restore = () => {
    // Opened anew, or never lost.
    if (dialog.open || !isLost()) return;
    for (const ancestor of ancestors.filter(({ isConnected }) => isConnected)) {
      for (const candidate of ancestor.querySelectorAll<HTMLElement>(FOCUSABLE)) {
        candidate.focus({ preventScroll: true });
        if (!isLost()) return;
      }
    }
  };
  // What is removed together with the closing is gone only then.
  return () => queueMicrotask(restore);
}

function getAncestors(element: Element | null): Element[] {
  const parent = element?.parentElement;
  return parent ? [parent, ...getAncestors(parent)] : [];
}
