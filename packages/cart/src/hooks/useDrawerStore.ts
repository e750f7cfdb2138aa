'use client';

import { useOptionalFirmlyClient } from '@firmly-kit/react';
import { useSyncExternalStore } from 'react';
import { createStore, type Store } from '../utils/createStore.ts';

export interface DrawerState {
  isOpen: boolean;
  /** The store that the drawer shows. Undefined until one is chosen in it, or opened. */
  domain: string | undefined;
}

export type DrawerStore = Store<DrawerState>;

const CLOSED: DrawerState = { isOpen: false, domain: undefined };
const getServerState = () => CLOSED;

const stores = new WeakMap<object, DrawerStore>();

// Without a client the drawer still opens: it then says that there is no cart.
const NO_CLIENT = {};

/** The drawer that all components of one client share: its state, and the store to change it. */
export function useDrawerStore(): { state: DrawerState; store: DrawerStore } {
  const owner = useOptionalFirmlyClient() ?? NO_CLIENT;
  const store = stores.get(owner) ?? createStore(CLOSED);
  stores.set(owner, store);
  const state = useSyncExternalStore(store.subscribe, store.get, getServerState);
  return { state, store };
}
