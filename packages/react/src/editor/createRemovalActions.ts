import { type FirmlyClient, isOutcomeUnknown, type LineItem } from '@firmly-kit/core';
import { type KeyedLine, lineIdentity } from '@firmly-kit/core/cart';
import type { QueryClient } from '@tanstack/react-query';
import { getCachedCart } from '../cache/cartCache.ts';
import { type CartChange, getCartChanges } from '../cache/cartChanges.ts';
import { removeLineItemMutationOptions } from '../mutations/removeLineItem.ts';
import { restoreLineItemMutationOptions } from '../mutations/restoreLineItem.ts';
import type { RemovedLines } from './createRemovedLines.ts';
import { executeMutation } from './executeMutation.ts';

export interface EditorActionsParameters {
  client: FirmlyClient;
  queryClient: QueryClient;
  domain: string;
  /** Hash of the cart's mutation key, which names the device and the domain. */
  owner: string;
  removedLines: RemovedLines;
  /** The lines as displayed last. */
  getLines: () => readonly KeyedLine[];
}

export interface RemovalActions {
  /** Removes a line at once. `undo` restores it while its row is displayed. */
  remove: (line: LineItem) => void;
  /** Restores a removed line with its sku, quantity and variant. */
  undo: (line: LineItem) => void;
  /** Stops the countdown of a removed line, for example while the pointer or the focus is on its row. */
  pauseUndo: (line: LineItem, paused: boolean) => void;
}

/** The actions that remove and restore lines. They change the mutation cache and `removedLines`, which the editor displays. */
export function createRemovalActions({
  client,
  queryClient,
  domain,
  owner,
  removedLines,
  getLines,
}: EditorActionsParameters): RemovalActions {
  const changes = getCartChanges(client, queryClient, domain);

  function findRemovedLine(line: LineItem) {
    const wanted = changes.lineTarget(line);
    return removedLines.find(
      (removed) => removed.owner === owner && changes.lineTarget(removed.line) === wanted,
    );
  }

  function findPendingRequest(line: LineItem) {
    const wanted = changes.lineTarget(line);
    const isWanted = ({ target, isPending }: CartChange) => isPending && target === wanted;
    return changes.getSnapshot().findLast(isWanted)?.requested;
  }

  function remove(line: LineItem) {
    const requested = findPendingRequest(line);
    const isBeingRemoved = requested?.quantity === 0;
    if (isBeingRemoved) return;
    const previous = findRemovedLine(line);
    if (previous) removedLines.remove(previous.id);
    const rows = getLines();
    const id = removedLines.add({
      key: findRow(rows, line)?.key ?? lineIdentity(line),
      rows,
      owner,
      line,
      quantity: toAddable(requested?.quantity ?? line.quantity),
    });
    const offerUndo = () => {
      // The shopper may have undone the removal already.
      const status = removedLines.find((removed) => removed.id === id)?.status;
      if (status === 'removing') removedLines.setStatus(id, 'offered');
    };
    const options = removeLineItemMutationOptions(client, queryClient, { domain });
    executeMutation(queryClient, options, { line }).then(offerUndo, (error: unknown) => {
      // The removal may have succeeded despite the error. The row appears once a refetch shows that the line is gone.
      if (isOutcomeUnknown(error)) offerUndo();
      else removedLines.remove(id);
    });
  }

  function undo(line: LineItem) {
    const removed = findRemovedLine(line);
    if (!removed || removed.status === 'restoring') return;
    removedLines.setStatus(removed.id, 'restoring');
    // Not those displayed now: they may be of another store.
    const { rows } = removed.shared;
    const index = rows.findIndex(({ key }) => key === removed.key);
    executeMutation(queryClient, restoreLineItemMutationOptions(client, queryClient, { domain }), {
      line: removed.line,
      quantity: removed.quantity,
      before: rows.slice(0, Math.max(index, 0)).map((row) => row.line),
    }).then(
      () => removedLines.remove(removed.id),
      () => {
        const lines = getCachedCart(client, queryClient, domain)?.line_items ?? [];
        // The store may have refused the quantity only.
        if (changes.findLine(lines, removed.line)) removedLines.remove(removed.id);
        else removedLines.setStatus(removed.id, 'offered');
      },
    );
  }

  function pauseUndo(line: LineItem, paused: boolean) {
    const removed = findRemovedLine(line);
    if (removed) removedLines.pause(removed.id, paused);
  }

  return { remove, undo, pauseUndo };
}

/** Only whole quantities can be added: an undo of 1.5 or of 0 adds the next one. */
function toAddable(quantity = 1): number {
  return Math.max(1, Math.ceil(quantity));
}

/** The row that displays a line. */
function findRow(rows: readonly KeyedLine[], line: LineItem): KeyedLine | undefined {
  const identity = lineIdentity(line);
  return (
    rows.find((row) => row.line === line) ?? rows.find((row) => lineIdentity(row.line) === identity)
  );
}
