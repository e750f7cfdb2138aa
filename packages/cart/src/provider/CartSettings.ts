'use client';

import type { Cart } from '@firmly-kit/core';
import type {
  CheckoutBarProps,
  CartSummaryParts,
  DomainSwitcherProps,
  FirmlyComponents,
  PostalCodeFormProps,
} from '@firmly-kit/ui';
import { createContext, type JSXElementConstructor } from 'react';
import type { FirmlyCartEvent } from '../events/FirmlyCartEvent.ts';
import { omitUndefined } from '../utils/omitUndefined.ts';

/** One store's cart that the shopper wants to buy. */
export interface Checkout {
  /** The store's domain: `shop.luma.gift`. */
  domain: string;
  /** The cart as the store last confirmed it. */
  cart: Cart;
}

/** Components of the app that replace the kit's. Each receives the props of the one it replaces. */
export interface FirmlyCartComponents extends FirmlyComponents, CartSummaryParts {
  /** @default `DomainSwitcher` of @firmly-kit/ui */
  DomainSwitcher?: JSXElementConstructor<DomainSwitcherProps> | undefined;
  /** @default `PostalCodeForm` of @firmly-kit/ui */
  PostalCodeForm?: JSXElementConstructor<PostalCodeFormProps> | undefined;
  /** @default `CheckoutBar` of @firmly-kit/ui */
  CheckoutBar?: JSXElementConstructor<CheckoutBarProps> | undefined;
}

/** What an app decides about its carts. Every component below a `<FirmlyCartProvider>` follows it. */
export interface CartSettings {
  /** The stores to show, in this order. @default all stores at which the shopper has items */
  domains?: readonly string[] | undefined;
  /** Names of the stores, by domain. @default the name in the cart, else the domain */
  storeNames?: Readonly<Record<string, string>> | undefined;
  /** Shows the carts without controls to change them. @default false */
  readOnly?: boolean | undefined;
  /**
   * Shows the API's fast response first, which may be slightly outdated, and then the full one. Only for a cart that is read before the
   * request for all carts is answered: of a store that the app decides, or by `useCartSummary`. @default false
   */
  fastFirst?: boolean | undefined;
  /** How long a removed line can be restored, in milliseconds. @default 8000 */
  undoMs?: number | undefined;
  /** Reads an idle cart again at this interval, in milliseconds, because some platforms drop it. @default never */
  keepAliveMs?: number | undefined;
  /**
   * The URL of a store's checkout: the checkout is a link. Other URLs than relative and http(s) ones are refused.
   * @default no checkout
   */
  checkoutHref?: ((checkout: Checkout) => string | URL | undefined) | undefined;
  /**
   * Called by the checkout button, once the store has confirmed every change. Not with `checkoutHref`; replaces that of a provider
   * above.
   * @default no checkout
   */
  onCheckout?: ((checkout: Checkout) => void) | undefined;
  /** Called by the button that changes the delivery address. @default no such button */
  onEditShippingAddress?: ((checkout: Checkout) => void) | undefined;
  /** URL of the "Continue shopping" link of an empty cart. @default no link */
  continueHref?: string | undefined;
  /** The app's own parts. Keep the identity of the object between renders. @default the kit's */
  components?: FirmlyCartComponents | undefined;
  /**
   * Called for what the shopper sees and does, for analytics. It holds no personal data. What it throws is reported as uncaught and
   * breaks nothing.
   */
  onEvent?: ((event: FirmlyCartEvent) => void) | undefined;
  /**
   * Called once for each fault: a part that threw while it rendered, a cart or the list of stores that could not be read, an invalid
   * parameter. Not for a change that a store refuses, which is an event. `domain` is undefined if it is not about one store.
   */
  onError?: ((error: unknown, context: { domain: string | undefined }) => void) | undefined;
}

export const CartSettingsContext = createContext<CartSettings>({});

/** The settings of an app, over those of the provider above. One way to check out replaces the other. */
export function mergeSettings(outer: CartSettings, own: CartSettings): CartSettings {
  const { checkoutHref: _replaced, ...rest } = outer;
  const inherited = own.onCheckout && !own.checkoutHref ? rest : outer;
  return { ...inherited, ...omitUndefined(own) };
}
