'use client';

import type { Cart, GetCartErrorType, LineItem } from '@firmly-kit/core';
import {
  type QueryClient,
  type UseMutationOptions,
  type UseQueryResult,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { type EditedLine, editLines } from './editLines.ts';
import { addLineItemMutationOptions } from './mutations/addLineItem.ts';
import { clearCartMutationOptions } from './mutations/clearCart.ts';
import { findLine, isSameLine } from './mutations/lines.ts';
import {
  addPromoCodesMutationOptions,
  clearPromoCodesMutationOptions,
} from './mutations/promoCodes.ts';
import { removeLineItemMutationOptions } from './mutations/removeLineItem.ts';
import { restoring } from './mutations/restoring.ts';
import { updateLineItemMutationOptions } from './mutations/updateLineItem.ts';
import { type CartWriteState, concernOf, lineWriteOf } from './mutations/writes.ts';
import { useCart, type UseCartOptions } from './useCart.ts';
import { useCartWrites, useIsOnline } from './useCartWrites.ts';
import { useFirmlyClient } from './useFirmlyClient.ts';
import { useUndoPlaces } from './useUndoPlaces.ts';

export interface UseCartEditorOptions extends Omit<UseCartOptions, 'select'> {
  /** How long a removed line can be brought back, in milliseconds, not while it is held. @default 8000 */
  undoMs?: number | undefined;
}

export interface CartEditorActions {
  /** Wishes for a quantity; 0 removes. */
  setQuantity: (line: LineItem, quantity: number) => void;
  /** Removes a line, at once; for some time `undo` brings it back. */
  remove: (line: LineItem) => void;
  undo: (line: LineItem) => void;
  /** Keeps the place of a removed line while it is pointed at or focused. */
  holdUndo: (line: LineItem, held: boolean) => void;
  /** Empties the cart. */
  clear: () => void;
  applyPromo: (code: string) => void;
  clearPromos: () => void;
}

export interface CartEditor extends CartEditorActions {
  /** As the store last confirmed it: its totals are never guessed. */
  cart: Cart | undefined;
  /** The reading of it: its error, its status, `refetch`. */
  query: UseQueryResult<Cart, GetCartErrorType>;
  lines: readonly EditedLine[];
  pending: {
    /** Some line waits for the store. */
    lines: boolean;
    /** The figures of `cart` are about to change. */
    totals: boolean;
    promos: boolean;
    /** Wishes wait for the network. They are in this page alone: a reload loses them. */
    offline: boolean;
  };
  /** Why wishes were refused; those for a line stand on the line. Each until the next wish of its kind. */
  errors: { promos: Error | null; cart: Error | null };
}

/**
 * All a cart UI needs to edit the cart at one store: what the shopper asked for shows at once, what it costs only when the
 * store has said it. Wishes go out one after the other, of several for one line the last.
 *
 * @example
 * const { lines, setQuantity } = useCartEditor('shop.luma.gift');
 * setQuantity(lines[0].line, 3);
 * lines[0]; // { quantity: 3, pending: true, error: null, removed: false, … }
 */
export function useCartEditor(
  domain: string | undefined,
  { undoMs = 8000, ...options }: UseCartEditorOptions = {},
): CartEditor {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const query = useCart(domain, options);
  const cart = query.data;
  const writes = useCartWrites(domain);
  const isOnline = useIsOnline();
  const { places, open, change, close } = useUndoPlaces(undoMs);

  const lines = useMemo(
    () =>
      editLines(
        cart?.line_items ?? [],
        writes,
        places.filter((place) => place.domain === domain),
      ),
    [cart, writes, places, domain],
  );
  // What the actions start from is what the shopper sees.
  const shownRef = useRef({ lines, places });
  useEffect(() => {
    shownRef.current = { lines, places };
  });

  const actions = useMemo((): CartEditorActions => {
    if (domain === undefined) return IDLE;
    const to = { domain };

    function remove(line: LineItem) {
      const { lines: shown } = shownRef.current;
      const index = shown.findIndex((one) => one.line === line || isSameLine(one.line, line));
      const quantity = shown[index]?.quantity ?? line.quantity ?? 1;
      open({ domain: to.domain, line, quantity, index: Math.max(index, 0) });
      write(queryClient, removeLineItemMutationOptions(client, queryClient, to), { line }).catch(
        () => close({ ...to, line }),
      );
    }

    function undo(line: LineItem) {
      const place = shownRef.current.places.find(
        (one) => one.domain === to.domain && isSameLine(one.line, line),
      );
      if (place?.status !== 'offered') return;
      change(place, { status: 'restoring' });
      const wish = restoring(place.line, place.quantity);
      write(queryClient, addLineItemMutationOptions(client, queryClient, to), wish).then(
        () => close(place),
        // It can be tried again.
        () => change(place, { status: 'offered', held: false }),
      );
    }

    return {
      remove,
      undo,
      setQuantity: (line, quantity) => {
        if (quantity === 0) remove(line);
        else send(updateLineItemMutationOptions(client, queryClient, to), { line, quantity });
      },
      holdUndo: (line, held) => change({ ...to, line }, { held }),
      clear: () => send(clearCartMutationOptions(client, queryClient, to), undefined),
      applyPromo: (code) =>
        send(addPromoCodesMutationOptions(client, queryClient, to), { promoCodes: [code] }),
      clearPromos: () => send(clearPromoCodesMutationOptions(client, queryClient, to), undefined),
    };

    function send<TError, TVariables>(
      mutation: UseMutationOptions<Cart, TError, TVariables>,
      variables: TVariables,
    ) {
      // Its error is in the mutation cache, and from there on the line.
      write(queryClient, mutation, variables).catch(() => undefined);
    }
  }, [client, queryClient, domain, open, change, close]);

  const pending = writes.filter(({ state }) => state.status === 'pending');
  return {
    ...actions,
    cart,
    query,
    lines,
    pending: {
      lines: lines.some((line) => line.pending),
      totals: pending.length > 0,
      promos: pending.some((one) => concernOf(one) === 'promos'),
      offline: pending.length > 0 && !isOnline,
    },
    errors: {
      promos: errorOf(writes.filter((one) => concernOf(one) === 'promos')),
      cart: errorOf(writes.filter((one) => !hasHome(one, cart))),
    },
  };
}

const nothing = () => undefined;

const IDLE: CartEditorActions = {
  setQuantity: nothing,
  remove: nothing,
  undo: nothing,
  holdUndo: nothing,
  clear: nothing,
  applyPromo: nothing,
  clearPromos: nothing,
};

/** Writes without a component that waits for it: one that leaves the page ends nothing. */
function write<TError, TVariables>(
  queryClient: QueryClient,
  options: UseMutationOptions<Cart, TError, TVariables>,
  variables: TVariables,
): Promise<Cart> {
  return queryClient.getMutationCache().build(queryClient, options).execute(variables);
}

/** Whether its error stands at a line or at the promo codes. */
function hasHome(one: CartWriteState, cart: Cart | undefined): boolean {
  const wish = lineWriteOf(one);
  if (wish) return findLine(cart?.line_items ?? [], wish.line) !== undefined;
  return concernOf(one) === 'promos';
}

function errorOf(writes: readonly CartWriteState[]): Error | null {
  return writes.at(-1)?.state.error ?? null;
}
