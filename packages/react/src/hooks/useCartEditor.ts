'use client';

import {
  type Cart,
  type GetCartErrorType,
  type LineItem,
  isOutcomeUnknown,
} from '@firmly-kit/core';
import { type KeyedLine, lineIdentity } from '@firmly-kit/core/cart';
import {
  type QueryClient,
  type UseMutationOptions,
  type UseQueryResult,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { toEditableLines } from '../editor/toEditableLines.ts';
import { isValidQuantity } from '../utils/isValidQuantity.ts';
import { clearCartMutationOptions } from '../mutations/clearCart.ts';
import {
  addPromoCodesMutationOptions,
  clearPromoCodesMutationOptions,
} from '../mutations/promoCodes.ts';
import { removeLineItemMutationOptions } from '../mutations/removeLineItem.ts';
import { restoreLineItemMutationOptions } from '../mutations/restoreLineItem.ts';
import { updateLineItemMutationOptions } from '../mutations/updateLineItem.ts';
import {
  type CartMutation,
  cartMutationsKey,
  errorTarget,
  visibleError,
  findCartMutations,
  pruneSettledMutations,
  mutationType,
  requestedLine,
} from '../cache/cartMutations.ts';
import { useCart, type UseCartOptions } from './useCart.ts';
import { useCartMutations } from '../editor/useCartMutations.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';
import { useIsOnline } from '../editor/useIsOnline.ts';
import { useRemovedLines } from '../editor/useRemovedLines.ts';

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
  pauseUndo: (line: LineItem, held: boolean) => void;
  /** Empties the cart. */
  clear: () => void;
  addPromoCode: (code: string) => void;
  clearPromoCodes: () => void;
  /** Reads the cart again; what `errors.cart` told of has been seen. */
  retry: () => void;
}

export interface CartEditor extends CartEditorActions {
  /** As the store last confirmed it: its totals are never guessed. */
  cart: Cart | undefined;
  /** The reading of it: its error, its status, `refetch`. */
  query: UseQueryResult<Cart, GetCartErrorType>;
  lines: readonly KeyedLine[];
  pending: {
    /** Some line waits for the store. */
    lines: boolean;
    /** The figures of `cart` are about to change. */
    totals: boolean;
    promoCodes: boolean;
    /** Wishes wait for the network. They are in this page alone: a reload loses them. */
    offline: boolean;
  };
  /** Why wishes were refused; those for a line stand on the line. Each until the next wish of its kind. */
  errors: { promoCodes: Error | null; cart: Error | null };
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
  // What stands there for another store is not to be edited under this one's name.
  const cart = query.isPlaceholderData ? undefined : query.data;
  const writes = useCartMutations(domain);
  const isOnline = useIsOnline();
  const [places, removedLines] = useRemovedLines(undoMs);
  const owner = JSON.stringify(cartMutationsKey(client, { domain: domain ?? '' }));

  const lines = useMemo(
    () =>
      toEditableLines(
        cart?.line_items ?? [],
        writes,
        places.filter((place) => place.owner === owner),
      ),
    [cart, writes, places, owner],
  );
  const shownRef = useRef(lines);
  useEffect(() => {
    shownRef.current = lines;
  });

  const actions = useMemo((): Omit<CartEditorActions, 'retry'> => {
    if (domain === undefined) return IDLE;
    const to = { domain };
    const mutationsKey = cartMutationsKey(client, to);

    const placeOf = (line: LineItem) =>
      removedLines.find(
        (place) => place.owner === owner && lineIdentity(place.line) === lineIdentity(line),
      );

    /** The last wish for a line that the store has not answered. */
    const wishFor = (line: LineItem) =>
      findCartMutations(queryClient, mutationsKey)
        .filter(({ state }) => state.status === 'pending')
        .map(requestedLine)
        .findLast((wish) => wish && lineIdentity(wish.line) === lineIdentity(line));

    function remove(line: LineItem) {
      const wish = wishFor(line);
      // It is on its way out already.
      if (wish?.quantity === 0) return;
      const old = placeOf(line);
      if (old) removedLines.remove(old.id);
      const shown = shownRef.current;
      const itself = shown.findIndex((one) => one.line === line);
      const index =
        itself >= 0
          ? itself
          : shown.findIndex((one) => lineIdentity(one.line) === lineIdentity(line));
      const id = removedLines.add({
        key: shown[index]?.key ?? `${lineIdentity(line)} 0`,
        owner,
        line,
        quantity: wish?.quantity ?? line.quantity ?? 1,
        before: shown.slice(0, Math.max(index, 0)).map(({ key }) => key),
      });
      // Unless it has been asked back meanwhile.
      const offer = () =>
        removedLines.find((place) => place.id === id)?.status === 'removing' &&
        removedLines.setStatus(id, 'offered');
      write(queryClient, removeLineItemMutationOptions(client, queryClient, to), { line }).then(
        offer,
        // Of one that may be gone all the same, the place is there as soon as the cart shows that it is.
        (error) => (isOutcomeUnknown(error) ? offer() : removedLines.remove(id)),
      );
    }

    function undo(line: LineItem) {
      const place = placeOf(line);
      if (!place || place.status === 'restoring') return;
      removedLines.setStatus(place.id, 'restoring');
      const { line: lost, quantity } = place;
      const confirmed = lost.quantity ?? 1;
      const restore = (count: number) =>
        write(queryClient, restoreLineItemMutationOptions(client, queryClient, to), {
          line: lost,
          quantity: count,
        });
      restore(quantity)
        .catch((error: unknown) => {
          // The last wish had not been confirmed: the store may not have that many.
          if (quantity === confirmed || isOutcomeUnknown(error)) throw error;
          return restore(confirmed);
        })
        .then(
          () => removedLines.remove(place.id),
          // It can be tried again.
          () => removedLines.setStatus(place.id, 'offered'),
        );
    }

    return {
      remove,
      undo,
      setQuantity: (line, quantity) => {
        if (!isValidQuantity(quantity)) {
          throw new RangeError(
            `firmly-kit: setQuantity was given ${quantity}, and no cart can hold that many. Give a whole number, 0 to remove.`,
          );
        }
        if (quantity === 0) remove(line);
        else send(updateLineItemMutationOptions(client, queryClient, to), { line, quantity });
      },
      pauseUndo: (line, held) => {
        const place = placeOf(line);
        if (place) removedLines.pause(place.id, held);
      },
      clear: () => send(clearCartMutationOptions(client, queryClient, to), undefined),
      addPromoCode: (code) =>
        send(addPromoCodesMutationOptions(client, queryClient, to), { promoCodes: [code] }),
      clearPromoCodes: () =>
        send(clearPromoCodesMutationOptions(client, queryClient, to), undefined),
    };

    function send<TError, TVariables>(
      mutation: UseMutationOptions<Cart, TError, TVariables>,
      variables: TVariables,
    ) {
      // Its error is in the mutation cache, and from there on the line.
      write(queryClient, mutation, variables).catch(() => undefined);
    }
  }, [client, queryClient, domain, owner, removedLines]);

  const { refetch } = query;
  const retry = useCallback(() => {
    if (domain === undefined) return;
    pruneSettledMutations(
      queryClient,
      cartMutationsKey(client, { domain }),
      shownRef.current.map(({ line }) => line),
    );
    void refetch();
  }, [client, queryClient, domain, refetch]);

  const pending = writes.filter(({ state }) => state.status === 'pending');
  const items = cart?.line_items ?? [];
  return {
    ...actions,
    retry,
    cart,
    query,
    lines,
    pending: {
      lines: lines.some((line) => line.pending),
      totals: pending.length > 0,
      promoCodes: pending.some((one) => errorTarget(one) === 'promos'),
      offline: pending.length > 0 && !isOnline,
    },
    errors: {
      promoCodes: errorOf(
        writes.filter((one) => errorTarget(one) === 'promos'),
        items,
      ),
      cart: errorOf(
        writes.filter((one) => !hasHome(one, lines)),
        items,
      ),
    },
  };
}

const nothing = () => undefined;

const IDLE: Omit<CartEditorActions, 'retry'> = {
  setQuantity: nothing,
  remove: nothing,
  undo: nothing,
  pauseUndo: nothing,
  clear: nothing,
  addPromoCode: nothing,
  clearPromoCodes: nothing,
};

/** Writes without a component that waits for it: one that leaves the page ends nothing. */
function write<TError, TVariables>(
  queryClient: QueryClient,
  options: UseMutationOptions<Cart, TError, TVariables>,
  variables: TVariables,
): Promise<Cart> {
  return queryClient.getMutationCache().build(queryClient, options).execute(variables);
}

/** Whether its error stands at a line, at the promo codes, or stood at the place of a line that was to come back. */
function hasHome(one: CartMutation, lines: readonly KeyedLine[]): boolean {
  const wish = requestedLine(one);
  if (mutationType(one) === 'restoreLineItem') return true;
  if (wish) return lines.some(({ line }) => lineIdentity(line) === lineIdentity(wish.line));
  return errorTarget(one) === 'promos';
}

/** The last word of those that concern one thing; of several things, of the last that failed. */
function errorOf(writes: readonly CartMutation[], items: readonly LineItem[]): Error | null {
  const last = new Map<string, CartMutation>();
  for (const one of writes) last.set(errorTarget(one), one);
  const refused = writes.findLast(
    (one) => last.get(errorTarget(one)) === one && visibleError(one, items),
  );
  return refused ? visibleError(refused, items) : null;
}
