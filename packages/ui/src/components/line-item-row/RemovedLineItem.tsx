'use client';

import type { LineItem } from '@firmly-kit/core';
import { useId, useRef } from 'react';
import { lineErrorMessage } from '../../messages/lineErrorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { Button } from '../_internal/Button.tsx';
import { ErrorText } from '../_internal/ErrorText.tsx';
import { useUndoPause } from './useUndoPause.ts';

interface RemovedLineItemProps {
  line: LineItem;
  label: string;
  /** Why the undo failed. */
  error: unknown;
  onUndo: (() => void) | undefined;
  onUndoPause: ((line: LineItem, paused: boolean) => void) | undefined;
}

/** Replaces a removed line while its removal can be undone. */
export function RemovedLineItem({ line, label, error, onUndo, onUndoPause }: RemovedLineItemProps) {
  const { messages } = useFirmlyUI();
  const errorId = useId();
  const rootRef = useRef<HTMLDivElement>(null);
  useUndoPause(rootRef, [{ line, removed: true }], onUndoPause);
  const hasFailed = isPresent(error);
  return (
    <div ref={rootRef} className="firmly-LineItemRow-removed">
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
        <ErrorText id={errorId} className="firmly-LineItemRow-error">
          {lineErrorMessage(error, messages)}
        </ErrorText>
      )}
    </div>
  );
}
