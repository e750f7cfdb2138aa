'use client';

import type { LineItem } from '@firmly-kit/core';
import type { EditableLine } from '@firmly-kit/core/cart';
import { type RefObject, useEffect, useRef } from 'react';
import { listen } from '../../utils/listen.ts';

/**
 * Pauses the undo of every removed line while the mouse is over the element or the focus is in it. In a list, a removed line that
 * goes moves the lines below it, and the shopper may be about to press one of their buttons.
 */
export function useUndoPause(
  ref: RefObject<HTMLElement | null>,
  lines: readonly EditableLine[],
  onUndoPause: ((line: LineItem, paused: boolean) => void) | undefined,
): void {
  // Not state: a pointer that enters must not render all rows.
  const usedBy = useRef({ pointer: false, focus: false });
  const paused = useRef<ReadonlySet<LineItem>>(new Set());
  const updateRef = useRef<() => void>(undefined);

  useEffect(() => {
    const removed = lines.flatMap((row) => (row.removed ? [row.line] : []));
    updateRef.current = () => {
      const isPaused = usedBy.current.pointer || usedBy.current.focus;
      const changed = removed.filter((line) => paused.current.has(line) !== isPaused);
      paused.current = new Set(isPaused ? removed : []);
      for (const line of changed) onUndoPause?.(line, isPaused);
    };
    updateRef.current();
  }, [lines, onUndoPause]);

  useEffect(() => {
    const element = ref.current;
    const use = ({ type }: Event) => {
      if (type.startsWith('pointer')) usedBy.current.pointer = type === 'pointerenter';
      else usedBy.current.focus = type === 'focusin';
      updateRef.current?.();
    };
    const listeners = { pointerenter: use, pointerleave: use, focusin: use, focusout: use };
    const stop = element && listen(element, listeners);
    return () => {
      stop?.();
      // The pointer and the focus leave an element that unmounts without an event.
      usedBy.current = { pointer: false, focus: false };
      updateRef.current?.();
    };
  }, [ref]);
}
