import type { SeededCart } from './catalogue/seeds.ts';
import type { WireCart } from './wire.ts';

/** The carts of one device, in the order they were opened. */
export interface Carts {
  /** The domains whose cart has not expired and holds at least one item. */
  activeDomains(): string[];
  /**
   * The cart of a store, or `undefined` if none was opened or it has expired. Reading keeps a cart alive: its idle
   * time starts anew.
   */
  read(domain: string): WireCart | undefined;
}

export interface CreateCartsParameters {
  seeded: readonly SeededCart[];
  /** Milliseconds since the epoch. */
  now: () => number;
  /** How long a cart may lie untouched, in seconds. */
  lifetimeSeconds: number;
}

interface CartSession {
  cart: WireCart;
  touchedAt: number;
}

export function createCarts({ seeded, now, lifetimeSeconds }: CreateCartsParameters): Carts {
  const lifetimeMs = lifetimeSeconds * 1000;
  const openedAt = now();
  const sessions = new Map<string, CartSession>(
    seeded.map(({ store, cart, expired }) => [
      store.domain,
      { cart, touchedAt: expired ? openedAt - lifetimeMs : openedAt },
    ]),
  );
  const isLive = (session: CartSession) => now() - session.touchedAt < lifetimeMs;

  return {
    activeDomains: () =>
      [...sessions]
        .filter(([, session]) => isLive(session) && session.cart.line_items.length > 0)
        .map(([domain]) => domain),
    read(domain) {
      const session = sessions.get(domain);
      if (!session || !isLive(session)) return undefined;
      session.touchedAt = now();
      return session.cart;
    },
  };
}
