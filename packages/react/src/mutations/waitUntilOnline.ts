import { onlineManager } from '@tanstack/react-query';

/** Resolves as soon as TanStack Query considers the network online. */
export function waitUntilOnline(): Promise<void> {
  return new Promise((resolve) => {
    if (onlineManager.isOnline()) {
      resolve();
      return;
    }
    const unsubscribe = onlineManager.subscribe((isOnline) => {
      if (!isOnline) return;
      unsubscribe();
      resolve();
    });
  });
}
