'use client';

import { useId, useRef } from 'react';
import { isPresent } from '../../utils/isPresent.ts';
import { errorMessage } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

interface RemovedLineProps {
  name: string;
  /** Why it could not be brought back. */
  error: unknown;
  onUndo: (() => void) | undefined;
  onHold: ((held: boolean) => void) | undefined;
}

/** Stands where a line was, for as long as it can be brought back. */
export function RemovedLine({ name, error, onUndo, onHold }: RemovedLineProps) {
  const { messages } = useFirmlyUI();
  const errorId = useId();
  const heldBy = useRef({ pointer: false, focus: false });
  const failed = isPresent(error);

  function hold(change: Partial<typeof heldBy.current>) {
    const { pointer, focus } = heldBy.current;
    heldBy.current = { pointer, focus, ...change };
    const isHeld = heldBy.current.pointer || heldBy.current.focus;
    if (isHeld !== (pointer || focus)) onHold?.(isHeld);
  }

  return (
    <div
      className="firmly-LineItemRow-removed"
      onPointerEnter={() => hold({ pointer: true })}
      onPointerLeave={() => hold({ pointer: false })}
      onFocus={() => hold({ focus: true })}
      onBlur={() => hold({ focus: false })}
    >
      <p className="firmly-LineItemRow-removedText">{messages.itemRemoved(name)}</p>
      {onUndo && (
        <button
          type="button"
          className="firmly-Button firmly-LineItemRow-undo"
          aria-label={messages.undoRemoval(name)}
          aria-describedby={failed ? errorId : undefined}
          onClick={() => onUndo()}
        >
          {messages.undo}
        </button>
      )}
      {failed && (
        <p id={errorId} className="firmly-LineItemRow-error" role="alert">
          {errorMessage(error, messages)}
        </p>
      )}
    </div>
  );
}
