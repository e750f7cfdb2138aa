'use client';

import { useMemo } from 'react';
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
 * Without a provider it opens the drawer too, which then says that there is no cart.
 *
 * @example
 * const drawer = useCartDrawer();
 * drawer.open({ domain: 'shop.luma.gift' });
 */
export function useCartDrawer(): UseCartDrawerResult {
  const { state, store } = useDrawerStore();
  const actions = useMemo(
    () => ({
      open: ({ domain }: { domain?: string | undefined } = {}) => {
        const before = store.get();
        const shown = domain ?? before.domain;
        if (!before.isOpen || shown !== before.domain) store.set({ isOpen: true, domain: shown });
      },
      close: () => {
        const before = store.get();
        if (before.isOpen) store.set({ ...before, isOpen: false });
      },
    }),
    [store],
  );
  return { isOpen: state.isOpen, ...actions };
}
