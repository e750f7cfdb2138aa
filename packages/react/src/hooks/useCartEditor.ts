'use client';

import type { Cart } from '@firmly-kit/core';
import type { CartPending, KeyedLine } from '@firmly-kit/core/cart';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { attributeErrors, type AttributedErrors, hasOwnTarget } from '../cache/attributeErrors.ts';
import { cartId } from '../cache/cartMutations.ts';
import {
  createEditorActions,
  type EditorActions,
  IDLE_EDITOR_ACTIONS,
} from '../editor/createEditorActions.ts';
import { toEditableLines } from '../editor/toEditableLines.ts';
import { useCartChanges } from '../editor/useCartChanges.ts';
import { useIsOnline } from '../editor/useIsOnline.ts';
import { useRemovedLines } from '../editor/useRemovedLines.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';
import { getFastCart } from '../queries/fastFirst.ts';
import { useCart, type UseCartOptions, type UseCartResult } from './useCart.ts';

export interface UseCartEditorOptions extends Omit<UseCartOptions, 'select'> {
  /** How long a removed line can be restored, in milliseconds. A pause restarts it. @default 8000 */
  undoMs?: number | undefined;
}

export interface CartEditorActions extends EditorActions {
  /** Refetches the cart and dismisses `errors.cart`. */
  retry: () => void;
}

interface EditorPending extends Required<Omit<CartPending, 'shippingMethod'>> {
  lines: boolean;
  totals: boolean;
  promoCodes: boolean;
  offline: boolean;
  /** The `sku` that was requested last. */
  shippingMethod: string | undefined;
}

export interface UseCartEditorResult extends CartEditorActions {
  /** The cart as the store last confirmed it. Its totals are never guessed. */
  cart: Cart | undefined;
  /** The query that fetches the cart, with its `error`, `status` and `refetch`. */
  query: UseCartResult;
  /** The lines with the requested quantities, and removed lines where they were. */
  lines: readonly KeyedLine[];
  /** The parts of the cart with changes that the store has not confirmed yet. */
  pending: EditorPending;
  /** The errors of refused changes, each until the next change of the same target is requested. A line has its own error. */
  errors: AttributedErrors;
}

/**
 * Everything needed to edit one cart. Quantities update optimistically. Prices change only when the store responds.
 * Mutations run in order. If several are queued for one line, only the last is sent.
 *
 * @example
 * const { lines, setQuantity } = useCartEditor('shop.luma.gift');
 * setQuantity(lines[0].line, 3);
 * lines[0]; // { quantity: 3, pending: true, error: null, removed: false, … }
 */
export function useCartEditor(
  domain: string | undefined,
  { undoMs = 8000, ...options }: UseCartEditorOptions = {},
): UseCartEditorResult {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const query = useCart(domain, options);
  const fastCart = options.fastFirst ? getFastCart(client, queryClient, domain) : undefined;
  // Other placeholder data may be another store's cart, which must not be edited under this domain.
  const cart = query.isPlaceholderData ? fastCart : query.data;
  const [changes, cartChanges] = useCartChanges(domain);
  const isOnline = useIsOnline();
  const [allRemovedLines, removedLines] = useRemovedLines(undoMs);
  const owner = cartId(client, { domain: domain ?? '' });

  const lines = useMemo(() => {
    if (!cartChanges) return [];
    const removed = allRemovedLines.filter((removedLine) => removedLine.owner === owner);
    const { lineTargets } = cartChanges;
    return toEditableLines({
      lines: cart?.line_items ?? [],
      platformId: cart?.platform_id,
      changes,
      removedLines: removed,
      lineTargets,
    });
  }, [cart, changes, cartChanges, allRemovedLines, owner]);
  const displayedLines = useMemo(
    () => new Set(cartChanges?.lineTargets(lines.map(({ line }) => line))),
    [lines, cartChanges],
  );
  const displayedRef = useRef({ lines, displayedLines });
  useEffect(() => {
    displayedRef.current = { lines, displayedLines };
  });

  const actions = useMemo(() => {
    if (domain === undefined) return IDLE_EDITOR_ACTIONS;
    const getLines = () => displayedRef.current.lines;
    // oxlint-disable-next-line react/refs -- Called in event handlers only.
    return createEditorActions({ client, queryClient, domain, owner, removedLines, getLines });
  }, [client, queryClient, domain, owner, removedLines]);

  const { refetch } = query;
  const retry = useCallback(() => {
    if (!cartChanges) return;
    cartChanges.dismiss((change) => !hasOwnTarget(change, displayedRef.current.displayedLines));
    void refetch();
  }, [cartChanges, refetch]);

  const pendingChanges = changes.filter(({ isPending }) => isPending);
  return {
    ...actions,
    retry,
    cart,
    query,
    lines,
    pending: {
      lines: lines.some((line) => line.pending),
      totals: pendingChanges.length > 0,
      promoCodes: pendingChanges.some(({ target }) => target === 'promoCodes'),
      shippingMethod: pendingChanges.findLast(({ target }) => target === 'shippingMethod')
        ?.shippingMethod,
      offline: pendingChanges.length > 0 && !isOnline,
    },
    errors: attributeErrors(changes, displayedLines),
  };
}
