'use client';

import { CartDrawer, type CartDrawerProps } from '@firmly-kit/ui';
import { forwardRef, useEffect } from 'react';
import { Shown } from '../../events/Shown.tsx';
import { useCartDrawer } from '../../hooks/useCartDrawer.ts';
import { type DrawerStore, useDrawerStore } from '../../hooks/useDrawerStore.ts';
import { callSafely } from '../../utils/callSafely.ts';
import { FirmlyCart, type FirmlyCartProps } from '../firmly-cart/FirmlyCart.tsx';

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
  /** Called after the drawer has opened or closed, by whatever means. */
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/**
 * A shopper's carts at the side of the page, which a `FirmlyCartButton` and `useCartDrawer` open. Renders a modal `<dialog>`.
 *
 * Closed until then, it requests nothing. Put one below a `FirmlyCartProvider`, whose settings it follows; those that it has as props go
 * before them. It stays open when the app navigates: call `close` of `useCartDrawer`.
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
    const { open, close } = useCartDrawer();
    useOpenChange(store, onOpenChange);
    return (
      <CartDrawer
        {...props}
        ref={ref}
        open={state.isOpen}
        onOpenChange={(isOpen) => (isOpen ? open() : close())}
      >
        <Shown when={state.isOpen}>
          <FirmlyCart
            className="firmly-CartDrawer-cart"
            // Right below the drawer's own title.
            headingLevel={3}
            domain={domain ?? state.domain}
            onDomainChange={(chosen) => {
              store.set({ ...store.get(), domain: chosen });
              onDomainChange?.(chosen);
            }}
            {...{ layout, defaultDomain, checkoutHref, onCheckout, continueHref, fallback }}
          />
        </Shown>
      </CartDrawer>
    );
  },
);

function useOpenChange(store: DrawerStore, onOpenChange: FirmlyCartDrawerProps['onOpenChange']) {
  useEffect(() => {
    let wasOpen = store.get().isOpen;
    return store.subscribe(() => {
      const { isOpen } = store.get();
      if (isOpen === wasOpen) return;
      wasOpen = isOpen;
      callSafely(() => onOpenChange?.(isOpen));
    });
  }, [store, onOpenChange]);
}
