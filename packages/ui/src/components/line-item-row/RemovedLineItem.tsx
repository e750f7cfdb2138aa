'use client';

import { useId, useRef } from 'react';
import { lineErrorMessage } from '../../messages/lineErrorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { Button } from '../_internal/Button.tsx';

interface RemovedLineItemProps {
  label: string;
  /** Why the undo failed. */
  error: unknown;
  onUndo: (() => void) | undefined;
  onUndoPause: ((paused: boolean) => void) | undefined;
}

/** Replaces a removed line while its removal can be undone. */
export function RemovedLineItem({ label, error, onUndo, onUndoPause }: RemovedLineItemProps) {
  const { messages } = useFirmlyUI();
  const errorId = useId();
  const pausedBy = useRef({ pointer: false, focus: false });
  const hasFailed = isPresent(error);

  function pause(change: Partial<typeof pausedBy.current>) {
    const { pointer, focus } = pausedBy.current;
    pausedBy.current = { pointer, focus, ...change };
    const isPaused = pausedBy.current.pointer || pausedBy.current.focus;
    if (isPaused !== (pointer || focus)) onUndoPause?.(isPaused);
  }

  return (
    <div
      className="firmly-LineItemRow-removed"
      onPointerEnter={() => pause({ pointer: true })}
      onPointerLeave={() => pause({ pointer: false })}
      onFocus={() => pause({ focus: true })}
      onBlur={() => pause({ focus: false })}
    >
      <p className="firmly-LineItemRow-removedText">{messages.itemRemoved(label)}</p>
      {onUndo && (
        <Button
          className="firmly-LineItemRow-undo"
          aria-label={messages.undoRemoval(label)}
          aria-describedby={hasFailed ? errorId : undefined}
          onClick={() => onUndo()}
        >
          {messages.undo}
        </Button>
      )}
      {hasFailed && (
        <p id={errorId} className="firmly-LineItemRow-error" role="alert">
          <bdi>{lineErrorMessage(error, messages)}</bdi>
        </p>
      )}
    </div>
  );
}
