'use client';

import { toHost } from '@firmly-kit/core';
import { useOptionalFirmlyClient } from '@firmly-kit/react';
import { useSyncExternalStore } from 'react';
import { createStore, type Store } from '../utils/createStore.ts';

export interface DrawerState {
  isOpen: boolean;
  /** The store that the drawer shows. Undefined until one is chosen in it, or opened. */
  domain: string | undefined;
  /** The store that the drawer was opened at, as a new object each time. */
  target: { domain: string } | undefined;
  /**
   * The `FirmlyCartDrawer` that shows it. Undefined until one does. Null if none was there when it opened: only the app itself can
   * have shown it.
   */
  shownBy: object | null | undefined;
}

export interface DrawerStore extends Pick<Store<DrawerState>, 'get' | 'subscribe'> {
  open: (options?: { domain?: string | undefined }) => void;
  close: () => void;
  /** The shopper has chosen a store in the drawer. */
  choose: (domain: string) => void;
  /** To be called after the effects of the render that shows the drawer as open: no drawer mounted in it. */
  settle: () => void;
  /** Adds a mounted drawer. Returns a function that removes it, and closes what it shows. */
  mount: (drawer: object) => () => void;
}

const CLOSED: DrawerState = {
  isOpen: false,
  domain: undefined,
  target: undefined,
  shownBy: undefined,
};
const getServerState = () => CLOSED;

const stores = new WeakMap<object, DrawerStore>();

// Without a client the drawer still opens: it then says that there is no cart.
const NO_CLIENT = {};

/** The drawer that all components of one client share: its state, and the store to change it. */
export function useDrawerStore(): { state: DrawerState; store: DrawerStore } {
  const owner = useOptionalFirmlyClient() ?? NO_CLIENT;
  const store = stores.get(owner) ?? createDrawerStore();
  stores.set(owner, store);
  const state = useSyncExternalStore(store.subscribe, store.get, getServerState);
  return { state, store };
}

function createDrawerStore(): DrawerStore {
  const { get, set, subscribe } = createStore(CLOSED);
  const drawers: object[] = [];
  const close = () => (get().isOpen ? set({ ...CLOSED, domain: get().domain }) : undefined);
  return {
    get,
    subscribe,
    close,
    open: ({ domain } = {}) => {
      const before = get();
      if (before.isOpen && domain === undefined) return;
      const host = domain === undefined ? undefined : toHost(domain);
      set({
        isOpen: true,
        domain: host ?? before.domain,
        target: host === undefined ? undefined : { domain: host },
        shownBy: before.isOpen ? before.shownBy : drawers.at(-1),
      });
    },
    choose: (domain) => set({ ...get(), domain, target: undefined }),
    settle: () => {
      if (get().isOpen && get().shownBy === undefined) set({ ...get(), shownBy: null });
    },
    mount: (drawer) => {
      drawers.push(drawer);
      const { isOpen, shownBy } = get();
      if (isOpen && shownBy === undefined) set({ ...get(), shownBy: drawer });
      // Opened earlier, perhaps on another page: nobody asked for this drawer.
      if (isOpen && shownBy === null) close();
      return () => {
        drawers.splice(drawers.indexOf(drawer), 1);
        // StrictMode runs effects twice: the drawer is there again at once.
        queueMicrotask(() => {
          if (get().shownBy === drawer && !drawers.includes(drawer)) close();
        });
      };
    },
  };
}
