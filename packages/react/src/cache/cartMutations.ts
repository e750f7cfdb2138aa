import {
  type CartSubmittedError,
  type DeviceChangedError,
  type FirmlyClient,
  isOutcomeUnknown,
  type LineItem,
} from '@firmly-kit/core';
import { lineIdentity, matchLine } from '@firmly-kit/core/cart';
import type { Mutation, QueryClient } from '@tanstack/react-query';
import { queryKeyPrefix } from '../queries/queryKeyPrefix.ts';

export type CartMutationType =
  | 'addLineItem'
  | 'updateLineItem'
  | 'removeLineItem'
  | 'restoreLineItem'
  | 'clearCart'
  | 'addPromoCodes'
  | 'clearPromoCodes';

/** What a write may fail with besides what its endpoint does: no request of its has left then, or not for this device. */
export type CartMutationErrorType<TError> = TError | CartSubmittedError | DeviceChangedError;

export interface CartMutationParameters {
  /** The merchant's host name. */
  domain: string;
}

/** Where a write stands, as TanStack Query keeps it. */
export type CartMutation = Pick<Mutation, 'options' | 'state'>;

/** What the keys of all writes to one cart start with. */
export function cartMutationsKey(client: FirmlyClient, { domain }: CartMutationParameters) {
  return [...queryKeyPrefix(client), 'cart', { domain }] as const;
}

/** All writes that are known to one cart, in the order in which they were asked for. */
export function findCartMutations(
  queryClient: QueryClient,
  mutationKey: readonly unknown[],
): Mutation[] {
  return queryClient.getMutationCache().findAll({ mutationKey });
}

export function mutationType({ options }: CartMutation): CartMutationType {
  // Set by nobody but `cartMutationOptions`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return options.mutationKey?.at(-1) as CartMutationType;
}

const LINE_MUTATIONS = new Set<CartMutationType>([
  'updateLineItem',
  'removeLineItem',
  'restoreLineItem',
]);

/** What a write asks for one line; undefined if it is about more, or about something else. */
export function requestedLine(
  write: CartMutation,
): { line: LineItem; quantity: number } | undefined {
  if (!LINE_MUTATIONS.has(mutationType(write))) return undefined;
  // These kinds have no others.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { line, quantity = 0 } = write.state.variables as { line?: LineItem; quantity?: number };
  return line && { line, quantity };
}

/** What a write is about: a line, the promo codes, or the cart as a whole. Its error stands there. */
export function errorTarget(write: CartMutation): string {
  const wish = requestedLine(write);
  if (wish) return lineIdentity(wish.line);
  return mutationType(write).endsWith('PromoCodes') ? 'promos' : 'cart';
}

/** Why a write failed; nothing where the lines show that what it asked for one of them has been done all the same. */
export function visibleError(write: CartMutation, lines: readonly LineItem[]): Error | null {
  const { error } = write.state;
  const wish = requestedLine(write);
  if (!wish || !isOutcomeUnknown(error)) return error;
  const quantity = matchLine(lines, wish.line)?.quantity ?? 0;
  return quantity === wish.quantity ? null : error;
}

/**
 * Lets go of the writes that tell nothing any more: all but an error that is the last word on a line of the cart, on one that
 * could not be brought back, or on the promo codes. What has no such home has been seen when the next wish is made.
 */
export function pruneSettledMutations(
  queryClient: QueryClient,
  mutationKey: readonly unknown[],
  lines: readonly LineItem[],
): void {
  const last = new Map<string, Mutation>();
  const writes = findCartMutations(queryClient, mutationKey);
  for (const write of writes) last.set(errorTarget(write), write);
  const homes = new Set(['promos', ...lines.map(lineIdentity)]);
  for (const write of writes) {
    const concern = errorTarget(write);
    const { status } = write.state;
    const hasHome = homes.has(concern) || mutationType(write) === 'restoreLineItem';
    const isLastWord = last.get(concern) === write && status === 'error' && hasHome;
    if (status !== 'pending' && !isLastWord) queryClient.getMutationCache().remove(write);
  }
}
