'use client';

import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

interface RemovedLineProps {
  name: string;
  onUndo: (() => void) | undefined;
  onHold: ((held: boolean) => void) | undefined;
}

/** Stands where a line was, for as long as it can be brought back. */
export function RemovedLine({ name, onUndo, onHold }: RemovedLineProps) {
  const { messages } = useFirmlyUI();
  return (
    <div
      className="firmly-LineItemRow-removed"
      onPointerEnter={() => onHold?.(true)}
      onPointerLeave={() => onHold?.(false)}
      onFocus={() => onHold?.(true)}
      onBlur={() => onHold?.(false)}
    >
      <p className="firmly-LineItemRow-removedText">{messages.itemRemoved(name)}</p>
      {onUndo && (
        <button
          type="button"
          className="firmly-Button"
          aria-label={messages.undoRemoval(name)}
          onClick={() => onUndo()}
        >
          {messages.undo}
        </button>
      )}
    </div>
  );
}
