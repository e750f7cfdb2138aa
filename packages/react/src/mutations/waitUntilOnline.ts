import { onlineManager } from '@tanstack/react-query';

/** Waits until TanStack Query takes the network for there. */
export function waitUntilOnline(): Promise<void> {
  return new Promise((resolve) => {
    if (onlineManager.isOnline()) {
      resolve();
      return;
    }
    const stop = onlineManager.subscribe((isOnline) => {
      if (!isOnline) return;
      stop();
      resolve();
    });
  });
}
