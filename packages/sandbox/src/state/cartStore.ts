import { type CartDraft, EMPTY_DRAFT } from '../cart/CartDraft.ts';
import type { SeededCart } from '../catalogue/seeds.ts';
import type { Store } from '../cart/Store.ts';
import { reconcileCart } from '../cart/reconcileCart.ts';
import type { Shelves } from './inventory.ts';

/** The carts of one device, in the order they were opened. */
export interface Carts {
  /** The stores whose cart has not expired and holds at least one item. */
  activeStores(): Store[];
  /** The cart of a store, empty if none was opened or it has expired. Reading keeps a cart alive: its idle time starts anew. */
  read(store: Store): CartDraft;
  /** The cart as a write finds it: notices were for the answers before it, and a published body holds no longer. */
  beginWrite(store: Store): CartDraft;
  /** Puts a cart in place of whatever is there by now, and answers what then can be read. */
  finishWrite(store: Store, draft: CartDraft): CartDraft;
  /** Makes an order of a store's cart. @returns whether there was anything to order. */
  submit(store: Store): boolean;
}

export interface CreateCartsParameters {
  seeded: readonly SeededCart[];
  shelves: Shelves;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** How long a cart may lie untouched, in seconds. */
  lifetimeSeconds: number;
}

interface CartSession {
  store: Store;
  draft: CartDraft;
  touchedAt: number;
}

export function createCarts({
  seeded,
  shelves,
  now,
  lifetimeSeconds,
}: CreateCartsParameters): Carts {
  const lifetimeMs = lifetimeSeconds * 1000;
  const openedAt = now();
  const sessions = new Map<string, CartSession>(
    seeded.map(({ store, draft, expired }) => [
      store.domain,
      { store, draft, touchedAt: expired ? openedAt - lifetimeMs : openedAt },
    ]),
  );
  const isLive = (session: CartSession) => now() - session.touchedAt < lifetimeMs;
  const settled = ({ store, draft }: CartSession) => reconcileCart(store, draft, shelves.hold);

  const touch = (store: Store) => {
    const session = sessions.get(store.domain);
    if (!session || !isLive(session)) return undefined;
    session.touchedAt = now();
    return session;
  };

  const carts: Carts = {
    activeStores: () =>
      [...sessions.values()]
        .filter((session) => isLive(session) && settled(session).lines.length > 0)
        .map(({ store }) => store),
    read(store) {
      const session = touch(store);
      return session ? settled(session) : EMPTY_DRAFT;
    },
    beginWrite(store) {
      const session = touch(store);
      if (!session) return EMPTY_DRAFT;
      const { notice: _, published: __, ...draft } = session.draft;
      return settled({ ...session, draft });
    },
    finishWrite(store, draft) {
      const granted = reconcileCart(store, draft, shelves.hold);
      sessions.set(store.domain, { store, draft: granted, touchedAt: now() });
      return granted;
    },
    submit(store) {
      const draft = carts.beginWrite(store);
      if (draft.lines.length === 0 || draft.orderNumber !== undefined) return false;
      carts.finishWrite(store, { ...draft, orderNumber: 'SANDBOX-1' });
      return true;
    },
  };
  return carts;
}
