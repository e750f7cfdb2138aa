'use client';

import { type MouseEvent, useEffect, useRef, useState } from 'react';

/** Why a press has not reached its control yet. */
export type PressStatus = 'idle' | 'saving' | 'offline' | 'refused';

interface SettledPressOptions {
  isPending: boolean;
  isOffline: boolean;
  settled: (() => Promise<unknown>) | undefined;
  /** Called after a link was opened in a new tab, which fires no event. */
  onTabOpened: (() => void) | undefined;
}

/**
 * Delays the press of a link or button until `settled()` resolves, while changes are pending. Then the press is repeated, so
 * that the control does what it would have done.
 */
export function useSettledPress({
  isPending,
  isOffline,
  settled,
  onTabOpened,
}: SettledPressOptions) {
  const [status, setStatus] = useState<PressStatus>('idle');
  const [wasPending, setWasPending] = useState(isPending);
  /** The press that waits. A press that is refused meanwhile ends the wait. */
  const waiting = useRef<object>(undefined);
  const isRepeated = useRef(false);

  if (wasPending !== isPending) {
    setWasPending(isPending);
    // Another change was requested after the refusal, or the network is back.
    if (status === (isPending ? 'refused' : 'offline')) setStatus('idle');
  }
  if (isOffline && status === 'saving') setStatus('offline');
  useEffect(() => {
    if (isOffline) waiting.current = undefined;
  }, [isOffline]);

  async function repeatWhenSettled(control: HTMLElement, opensTab: boolean) {
    const press = {};
    waiting.current = press;
    setStatus('saving');
    const isSettled = await (settled?.() ?? Promise.resolve()).then(
      () => true,
      () => false,
    );
    if (waiting.current !== press) return;
    waiting.current = undefined;
    setStatus(isSettled ? 'idle' : 'refused');
    // The shopper may have left the cart meanwhile.
    if (!isSettled || !control.isConnected) return;
    if (opensTab && control instanceof HTMLAnchorElement) {
      const tab = window.open(control.href, '_blank');
      if (tab) {
        tab.opener = null;
        onTabOpened?.();
        return;
      }
      // The wait was so long that the browser blocks a new tab.
    }
    isRepeated.current = true;
    control.click();
    isRepeated.current = false;
  }

  function onPress(event: MouseEvent) {
    const { target, button, ctrlKey, metaKey, shiftKey } = event;
    const control =
      target instanceof Element ? target.closest<HTMLElement>('a, button, input') : null;
    const isSecondary = button === 2;
    const isWaiting = waiting.current !== undefined;
    if (!control || !settled || isRepeated.current || isSecondary) return;
    if (!isPending && !isWaiting) return;
    event.preventDefault();
    event.stopPropagation();
    if (isOffline) {
      waiting.current = undefined;
      setStatus('offline');
    } else if (!isWaiting) {
      void repeatWhenSettled(control, button === 1 || ctrlKey || metaKey || shiftKey);
    }
  }

  return { status, onPress };
}
