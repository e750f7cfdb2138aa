'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { listen } from '../../utils/listen.ts';

/** Calls back for a press that starts and ends on the backdrop. Selecting text in a field may end there, so both count. */
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
    return listen(dialog, { pointerdown: begin, click: end });
  }, [dialogRef, onOutsidePress]);
}

/** Events on the backdrop have the dialog as their target. Only the coordinates distinguish them. */
function isOutside(dialog: HTMLDialogElement, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return (
    target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom)
  );
}
