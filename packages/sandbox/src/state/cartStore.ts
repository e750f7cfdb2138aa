import { type CartDraft, EMPTY_DRAFT } from '../cart/CartDraft.ts';
import { deliverTo } from '../cart/delivery.ts';
import { reconcileCart } from '../cart/reconcileCart.ts';
import type { Store } from '../cart/Store.ts';
import type { SeededCart } from '../catalogue/seeds.ts';
import type { Inventory } from './inventory.ts';

/** The carts of one device, in the order they were opened. */
export interface CartStore {
  /** The stores whose cart has not expired and holds at least one item. */
  activeStores(): Store[];
  /** The cart of a store, empty if none was opened or it has expired. Reading restarts its idle time. */
  read(store: Store): CartDraft;
  /** The cart that a mutation starts from, without the notices and the fixture of earlier responses. */
  beginMutation(store: Store): CartDraft;
  /** Stores a cart, whatever is stored by now. @returns the stored cart. */
  finishMutation(store: Store, draft: CartDraft): CartDraft;
  /** For which delivery is estimated at every store. Undefined until it is set. */
  postalCode(): string | undefined;
  /** Prices the delivery of every cart again. */
  setPostalCode(postalCode: string): void;
  /** Submits a store's cart. @returns false if it is empty or already submitted. */
  submit(store: Store): boolean;
}

export interface CreateCartStoreParameters {
  seeded: readonly SeededCart[];
  inventory: Inventory;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** How long a cart lives after its last read or mutation, in seconds. */
  lifetimeSeconds: number;
}

interface CartSession {
  store: Store;
  draft: CartDraft;
  touchedAt: number;
}

export function createCartStore({
  seeded,
  inventory,
  now,
  lifetimeSeconds,
}: CreateCartStoreParameters): CartStore {
  const lifetimeMs = lifetimeSeconds * 1000;
  const openedAt = now();
  let postalCode: string | undefined;
  const sessions = new Map<string, CartSession>(
    seeded.map(({ store, draft, expired }) => [
      store.domain,
      { store, draft, touchedAt: expired ? openedAt - lifetimeMs : openedAt },
    ]),
  );
  const isLive = (session: CartSession) => now() - session.touchedAt < lifetimeMs;
  const reconcile = ({ store, draft }: CartSession) => reconcileCart(store, draft, inventory.has);

  const touch = (store: Store) => {
    const session = sessions.get(store.domain);
    if (!session || !isLive(session)) return undefined;
    session.touchedAt = now();
    return session;
  };

  const carts: CartStore = {
    activeStores: () =>
      [...sessions.values()]
        .filter((session) => isLive(session) && reconcile(session).lines.length > 0)
        .map(({ store }) => store),
    read(store) {
      const session = touch(store);
      return session ? reconcile(session) : EMPTY_DRAFT;
    },
    beginMutation(store) {
      const session = touch(store);
      if (!session) return EMPTY_DRAFT;
      const { notice: _, fixture: __, ...draft } = session.draft;
      return reconcile({ ...session, draft });
    },
    finishMutation(store, draft) {
      const delivered =
        postalCode === undefined || draft.shipping ? draft : deliverTo(store, draft, postalCode);
      const reconciled = reconcileCart(store, delivered, inventory.has);
      sessions.set(store.domain, { store, draft: reconciled, touchedAt: now() });
      return reconciled;
    },
    postalCode: () => postalCode,
    setPostalCode(code) {
      postalCode = code;
      for (const session of sessions.values()) {
        session.draft = deliverTo(session.store, session.draft, code);
      }
    },
    submit(store) {
      const draft = carts.beginMutation(store);
      if (draft.lines.length === 0 || draft.orderNumber !== undefined) return false;
      carts.finishMutation(store, { ...draft, orderNumber: 'SANDBOX-1' });
      return true;
    },
  };
  return carts;
}
