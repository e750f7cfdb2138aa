'use client';

import { toHost } from '@firmly-kit/core';
import { CartDrawer, type CartDrawerProps } from '@firmly-kit/ui';
import { forwardRef, type RefObject, useEffect, useRef, useState } from 'react';
import { Shown } from '../../events/Shown.tsx';
import { type DrawerState, type DrawerStore, useDrawerStore } from '../../hooks/useDrawerStore.ts';
import { callSafely } from '../../utils/callSafely.ts';
import { FirmlyCart, type FirmlyCartProps } from '../firmly-cart/FirmlyCart.tsx';
import { revealStore } from './revealStore.ts';

export interface FirmlyCartDrawerProps
  extends
    Omit<CartDrawerProps, 'open' | 'onOpenChange' | 'children' | 'footer'>,
    Pick<
      FirmlyCartProps,
      | 'layout'
      | 'domain'
      | 'defaultDomain'
      | 'onDomainChange'
      | 'checkoutHref'
      | 'onCheckout'
      | 'continueHref'
      | 'fallback'
    > {
  /** Called after the drawer has opened or closed, by whatever means. Not when it unmounts. */
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/**
 * A shopper's carts at the side of the page, which a `FirmlyCartButton` and `useCartDrawer` open. Renders a modal `<dialog>`.
 *
 * Closed until then, it requests nothing. Put one below a `FirmlyCartProvider`, whose settings it follows; those that it has as props go
 * before them. It stays open when the app navigates, unless that unmounts it: call `close` of `useCartDrawer`. It starts closed.
 *
 * Opened at a store, it shows that store's cart: with `layout="all"` it scrolls to it and focuses its heading; with `domain`, which the
 * app controls, it calls `onDomainChange`. Of two drawers with one client, the one that mounted last opens.
 *
 * @example
 * <FirmlyCartProvider appId="my-app">
 *   <FirmlyCartButton />
 *   <FirmlyCartDrawer checkoutHref={({ domain }) => `https://${domain}/checkout`} />
 * </FirmlyCartProvider>
 */
export const FirmlyCartDrawer = forwardRef<HTMLDialogElement, FirmlyCartDrawerProps>(
  function FirmlyCartDrawer(
    {
      layout,
      domain,
      defaultDomain,
      onDomainChange,
      checkoutHref,
      onCheckout,
      continueHref,
      fallback,
      onOpenChange,
      ...props
    },
    ref,
  ) {
    const { state, store } = useDrawerStore();
    const cartRef = useRef<HTMLDivElement>(null);
    const [drawer] = useState<object>(() => ({}));
    const isOpen = isShownBy(drawer, state);
    useDrawerChanges(store, drawer, { domain, onDomainChange, onOpenChange });
    // After the effect that hears of the changes.
    useEffect(() => store.mount(drawer), [store, drawer]);
    useRevealedStore(cartRef, layout === 'all' && isOpen ? state.target : undefined);
    return (
      <CartDrawer
        {...props}
        ref={ref}
        open={isOpen}
        onOpenChange={(open) => (open ? store.open() : store.close())}
      >
        <Shown when={isOpen}>
          <FirmlyCart
            ref={cartRef}
            className="firmly-CartDrawer-cart"
            // Right below the drawer's own title.
            headingLevel={3}
            domain={domain ?? state.domain}
            onDomainChange={(chosen) => {
              store.choose(chosen);
              onDomainChange?.(chosen);
            }}
            {...{ layout, defaultDomain, checkoutHref, onCheckout, continueHref, fallback }}
          />
        </Shown>
      </CartDrawer>
    );
  },
);

/** Whether this drawer is open, and not another one of the same client. */
const isShownBy = (drawer: object, { isOpen, shownBy }: DrawerState) =>
  isOpen && shownBy === drawer;

type ChangeHandlers = Pick<FirmlyCartDrawerProps, 'domain' | 'onDomainChange' | 'onOpenChange'>;

function useDrawerChanges(
  store: DrawerStore,
  drawer: object,
  { domain, onDomainChange, onOpenChange }: ChangeHandlers,
) {
  useEffect(() => {
    const read = () => {
      const isOpen = isShownBy(drawer, store.get());
      return { isOpen, target: isOpen ? store.get().target : undefined };
    };
    let before = read();
    return store.subscribe(() => {
      const { isOpen: wasOpen, target: last } = before;
      before = read();
      const { isOpen, target } = before;
      if (isOpen !== wasOpen) callSafely(() => onOpenChange?.(isOpen));
      // Without `domain` the drawer follows by itself.
      if (!target || target === last || domain === undefined) return;
      if (toHost(domain) === target.domain) return;
      callSafely(() => onDomainChange?.(target.domain));
    });
  }, [store, drawer, domain, onDomainChange, onOpenChange]);
}

function useRevealedStore(carts: RefObject<HTMLElement | null>, target: DrawerState['target']) {
  useEffect(
    () => (carts.current && target ? revealStore(carts.current, target.domain) : undefined),
    [carts, target],
  );
}
