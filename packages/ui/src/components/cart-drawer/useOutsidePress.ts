import { type RefObject, useEffect, useRef } from 'react';

/** Tells of a press that begins and ends on a dialog's backdrop: a text selected in a field may well end out there. */
export function useOutsidePress(
  dialogRef: RefObject<HTMLDialogElement | null>,
  onOutsidePress: () => void,
): void {
  const hasBegun = useRef(false);
  useEffect(() => {
    const dialog = dialogRef.current;
    if (!dialog) return undefined;
    const begin = (event: PointerEvent) => {
      hasBegun.current = isOutside(dialog, event);
    };
    const end = (event: MouseEvent) => {
      if (hasBegun.current && isOutside(dialog, event)) onOutsidePress();
      hasBegun.current = false;
    };
    dialog.addEventListener('pointerdown', begin);
    dialog.addEventListener('click', end);
    return () => {
      dialog.removeEventListener('pointerdown', begin);
      dialog.removeEventListener('click', end);
    };
  }, [dialogRef, onOutsidePress]);
}

/** Whether the backdrop is hit, which to events is the dialog itself. */
function isOutside(dialog: HTMLDialogElement, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return (
    target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom)
  );
}
