'use client';

import { useEffect } from 'react';
import { useDrawerStore } from './useDrawerStore.ts';

export interface UseCartDrawerResult {
  isOpen: boolean;
  /** Opens the drawer. With `domain`, it shows that store's cart. Keeps its identity. */
  open: (options?: { domain?: string | undefined }) => void;
  /** Keeps its identity. */
  close: () => void;
}

/**
 * Opens and closes the `FirmlyCartDrawer`. All components below one `FirmlyCartProvider` share it, and all that have the same client.
 *
 * Without a `FirmlyCartDrawer` on the page, `open` sets `isOpen` as well, for an app that shows a drawer of its own. A `FirmlyCartDrawer`
 * that mounts later starts closed and sets it back; one that mounts because of `isOpen`, in the same render, opens. When the
 * `FirmlyCartDrawer` that is open unmounts, `isOpen` becomes false.
 *
 * Without a provider it opens the drawer too, which then says that there is no cart.
 *
 * @example
 * const drawer = useCartDrawer();
 * drawer.open({ domain: 'shop.luma.gift' });
 */
export function useCartDrawer(): UseCartDrawerResult {
  const { state, store } = useDrawerStore();
  const { isOpen } = state;
  useEffect(() => {
    // A drawer that this render mounted has an effect too, which may come later than this one.
    if (isOpen) queueMicrotask(store.settle);
  }, [isOpen, store]);
  return { isOpen, open: store.open, close: store.close };
}
