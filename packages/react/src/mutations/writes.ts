import type { FirmlyClient, LineItem } from '@firmly-kit/core';
import type { Mutation, QueryClient } from '@tanstack/react-query';
import { scope } from '../queries/scope.ts';
import { productOf } from './lines.ts';

export type CartWriteKind =
  | 'addLineItem'
  | 'updateLineItem'
  | 'removeLineItem'
  | 'clearCart'
  | 'addPromoCodes'
  | 'clearPromoCodes';

export interface CartWriteOptions {
  /** The merchant's host name. */
  domain: string;
}

/** A write to a cart, as TanStack Query keeps it. */
export type CartWriteMutation = Mutation;

/** Where one stands. */
export type CartWriteState = Pick<CartWriteMutation, 'options' | 'state'>;

/** What the keys of all writes to one cart start with. */
export function cartWritesKey(client: FirmlyClient, { domain }: CartWriteOptions) {
  return [...scope(client), 'cart', { domain }] as const;
}

/** All writes that are known to one cart, in the order in which they were asked for. */
export function findWrites(
  queryClient: QueryClient,
  mutationKey: readonly unknown[],
): CartWriteMutation[] {
  return queryClient.getMutationCache().findAll({ mutationKey });
}

export function kindOf({ options }: CartWriteState): CartWriteKind {
  // Set by nobody but `cartWriteOptions`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return options.mutationKey?.at(-1) as CartWriteKind;
}

/** What a write asks for one line; undefined if it is about more, or about something else. */
export function lineWriteOf(
  write: CartWriteState,
): { line: LineItem; quantity: number } | undefined {
  const kind = kindOf(write);
  if (kind !== 'updateLineItem' && kind !== 'removeLineItem') return undefined;
  // These two kinds have no others.
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

/** Lets go of the writes that tell nothing any more: all but an error that is the last word on what it concerns. */
export function forgetWrites(queryClient: QueryClient, mutationKey: readonly unknown[]): void {
  const last = new Map<string, CartWriteMutation>();
  const writes = findWrites(queryClient, mutationKey);
  for (const write of writes) last.set(concernOf(write), write);
  for (const write of writes) {
    const { status } = write.state;
    const isLastWord = last.get(concernOf(write)) === write && status === 'error';
    if (status !== 'pending' && !isLastWord) queryClient.getMutationCache().remove(write);
  }
}
