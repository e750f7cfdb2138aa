import type { FirmlyClient, LineItem } from '@firmly-kit/core';
import type { Mutation, QueryClient } from '@tanstack/react-query';
import { scope } from '../queries/scope.ts';
import { productOf } from './lines.ts';

export type CartWriteKind =
  | 'addLineItem'
  | 'updateLineItem'
  | 'removeLineItem'
  | 'restoreLineItem'
  | 'clearCart'
  | 'addPromoCodes'
  | 'clearPromoCodes';

export interface CartWriteParameters {
  /** The merchant's host name. */
  domain: string;
}

/** Where a write stands, as TanStack Query keeps it. */
export type CartWriteState = Pick<Mutation, 'options' | 'state'>;

/** What the keys of all writes to one cart start with. */
export function cartWritesKey(client: FirmlyClient, { domain }: CartWriteParameters) {
  return [...scope(client), 'cart', { domain }] as const;
}

/** All writes that are known to one cart, in the order in which they were asked for. */
export function findWrites(queryClient: QueryClient, mutationKey: readonly unknown[]): Mutation[] {
  return queryClient.getMutationCache().findAll({ mutationKey });
}

export function kindOf({ options }: CartWriteState): CartWriteKind {
  // Set by nobody but `cartWriteOptions`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return options.mutationKey?.at(-1) as CartWriteKind;
}

const LINE_WRITES = new Set<CartWriteKind>(['updateLineItem', 'removeLineItem', 'restoreLineItem']);

/** What a write asks for one line; undefined if it is about more, or about something else. */
export function lineWriteOf(
  write: CartWriteState,
): { line: LineItem; quantity: number } | undefined {
  if (!LINE_WRITES.has(kindOf(write))) return undefined;
  // These kinds have no others.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { line, quantity = 0 } = write.state.variables as { line?: LineItem; quantity?: number };
  return line && { line, quantity };
}

/** What a write is about: a line, the promo codes, or the cart as a whole. Its error stands there. */
export function concernOf(write: CartWriteState): string {
  const wish = lineWriteOf(write);
  if (wish) return productOf(wish.line);
  return kindOf(write).endsWith('PromoCodes') ? 'promos' : 'cart';
}

/**
 * Lets go of the writes that tell nothing any more: all but an error that is the last word on a line of the cart or on the
 * promo codes. What has no such home has been seen when the next wish is made.
 */
export function forgetWrites(
  queryClient: QueryClient,
  mutationKey: readonly unknown[],
  lines: readonly LineItem[],
): void {
  const last = new Map<string, Mutation>();
  const writes = findWrites(queryClient, mutationKey);
  for (const write of writes) last.set(concernOf(write), write);
  const homes = new Set(['promos', ...lines.map(productOf)]);
  for (const write of writes) {
    const concern = concernOf(write);
    const { status } = write.state;
    const isLastWord = last.get(concern) === write && status === 'error' && homes.has(concern);
    if (status !== 'pending' && !isLastWord) queryClient.getMutationCache().remove(write);
  }
}
