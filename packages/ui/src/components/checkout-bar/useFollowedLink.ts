'use client';

import type { MouseEvent } from 'react';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

/** Returns a capturing handler of presses, which calls `onFollow` for each press of a link that goes through. */
export function useFollowedLink(onFollow: (() => void) | undefined) {
  const { components } = useFirmlyUI();
  return (event: MouseEvent) => {
    const { target, type, button, detail, nativeEvent } = event;
    const isOther = type === 'auxclick' && button !== 1;
    // A press that waits is stopped.
    if (!onFollow || isOther || detail > 1 || event.isPropagationStopped()) return;
    if (!(target instanceof Element) || !target.closest('a[href]')) return;
    // Every handler of the link, and of the elements around it, may still prevent the press. The page is still there afterwards: a
    // browser leaves it when the next one responds.
    setTimeout(() => {
      if (components.Link || !nativeEvent.defaultPrevented) onFollow();
    });
  };
}
