'use client';

import { type MouseEvent, useRef, useState } from 'react';

/** Why a press has not reached its control yet. */
export type PressStatus = 'idle' | 'saving' | 'offline' | 'refused';

interface SettledPressOptions {
  isPending: boolean;
  isOffline: boolean;
  settled: (() => Promise<unknown>) | undefined;
}

/**
 * Delays the press of a link or button until `settled()` resolves, while changes are pending. Then the press is repeated, so
 * that the control does what it would have done.
 */
export function useSettledPress({ isPending, isOffline, settled }: SettledPressOptions) {
  const [status, setStatus] = useState<PressStatus>('idle');
  const [wasPending, setWasPending] = useState(isPending);
  const isRepeated = useRef(false);

  if (wasPending !== isPending) {
    setWasPending(isPending);
    // Another change was requested after the refusal, or the network is back.
    if (status === (isPending ? 'refused' : 'offline')) setStatus('idle');
  }

  async function repeatWhenSettled(control: HTMLElement, opensTab: boolean) {
    setStatus('saving');
    try {
      await settled?.();
      setStatus('idle');
    } catch {
      setStatus('refused');
      return;
    }
    // The shopper may have left the cart meanwhile.
    if (!control.isConnected) return;
    if (opensTab && control instanceof HTMLAnchorElement) {
      window.open(control.href, '_blank', 'noopener');
      return;
    }
    isRepeated.current = true;
    control.click();
    isRepeated.current = false;
  }

  function onPress(event: MouseEvent) {
    const { target, button, ctrlKey, metaKey, shiftKey } = event;
    const control = target instanceof Element ? target.closest<HTMLElement>('a, button') : null;
    const isSecondary = button === 2;
    if (!control || !settled || !isPending || isRepeated.current || isSecondary) return;
    event.preventDefault();
    event.stopPropagation();
    if (isOffline) setStatus('offline');
    else if (status !== 'saving') {
      void repeatWhenSettled(control, button === 1 || ctrlKey || metaKey || shiftKey);
    }
  }

  return { status, onPress };
}
