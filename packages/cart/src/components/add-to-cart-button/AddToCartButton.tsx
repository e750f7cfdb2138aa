'use client';

import { isInvalidParameterError, isSessionError } from '@firmly-kit/core';
import { useAddLineItem } from '@firmly-kit/react';
import { forwardRef, useState } from 'react';
import { useCartDrawer } from '../../hooks/useCartDrawer.ts';
import { useLoggedSetupError } from '../../hooks/useLoggedSetupError.ts';
import { useReportedError } from '../../hooks/useReport.ts';
import { AddButton, type AddButtonProps, type AddToCartStatus } from './AddButton.tsx';
import { isSameProduct } from './isSameProduct.ts';

export interface AddToCartButtonProps extends Omit<
  AddButtonProps,
  'status' | 'error' | 'onPress' | 'onLeave'
> {
  /** The store's domain: `shop.luma.gift`. */
  domain: string;
  /** The product's identifier; any characters: `WS12-XS-Orange`. */
  sku: string;
  /** How many to add: a whole number, 1 or more. @default 1 */
  quantity?: number | undefined;
  /** The variant, if `sku` alone does not identify it: `['m', 'white']`. */
  variantHandles?: readonly string[] | undefined;
  /** Opens the `FirmlyCartDrawer` at this store once the product is in the cart. Not if the button is gone by then. @default false */
  opensDrawer?: boolean | undefined;
}

/**
 * Adds a product to the cart at one store. Renders a `<button>` in a `<div>`; the ref and all other props are those of the button. If the
 * store refuses, its reason stands below the button until the next press.
 *
 * It is not disabled while a request runs: each press adds once more. A double click and a held key add once.
 *
 * @example
 * <AddToCartButton domain="shop.luma.gift" sku="WS12-M-Orange" opensDrawer />
 */
export const AddToCartButton = forwardRef<HTMLButtonElement, AddToCartButtonProps>(
  function AddToCartButton(props, ref) {
    const error = useLoggedSetupError();
    if (!error) return <ConnectedButton {...props} ref={ref} />;
    return <UnconnectedButton {...props} setupError={error} ref={ref} />;
  },
);

const STATUSES = {
  idle: 'idle',
  pending: 'pending',
  success: 'done',
  error: 'refused',
} as const satisfies Record<string, AddToCartStatus>;

const ConnectedButton = forwardRef<HTMLButtonElement, AddToCartButtonProps>(
  function ConnectedButton(
    { domain, sku, quantity, variantHandles, opensDrawer = false, ...props },
    ref,
  ) {
    const { status, variables, error, mutate, reset } = useAddLineItem(domain);
    const { open } = useCartDrawer();
    useReportedError(isFault(error) ? error : null, domain);
    const product = { sku, variantHandles };
    // What became of another variant says nothing about this one.
    const isOwn = variables !== undefined && isSameProduct(variables, product);
    return (
      <AddButton
        {...props}
        ref={ref}
        status={isOwn ? STATUSES[status] : 'idle'}
        error={isOwn ? error : null}
        onPress={() =>
          mutate(
            { ...product, quantity },
            { onSuccess: () => (opensDrawer ? open({ domain }) : undefined) },
          )
        }
        onLeave={() => (status === 'success' ? reset() : undefined)}
      />
    );
  },
);

interface UnconnectedButtonProps extends AddToCartButtonProps {
  setupError: Error;
}

/** Without a client nothing can be added, which a press says. */
const UnconnectedButton = forwardRef<HTMLButtonElement, UnconnectedButtonProps>(
  function UnconnectedButton(
    {
      domain: _domain,
      sku: _sku,
      quantity: _quantity,
      variantHandles: _handles,
      opensDrawer: _opens,
      setupError,
      ...props
    },
    ref,
  ) {
    const [isPressed, setIsPressed] = useState(false);
    return (
      <AddButton
        {...props}
        ref={ref}
        status={isPressed ? 'refused' : 'idle'}
        error={isPressed ? setupError : null}
        onPress={() => setIsPressed(true)}
      />
    );
  },
);

/** Whether the app is at fault. What a store refuses is no error of the app, and the event `line_refused` tells it. */
function isFault(error: unknown): boolean {
  return isInvalidParameterError(error) || isSessionError(error);
}
