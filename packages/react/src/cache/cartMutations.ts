import type {
  CartSubmittedError,
  DeviceChangedError,
  FirmlyClient,
  LineItem,
} from '@firmly-kit/core';
import type { Mutation, QueryClient } from '@tanstack/react-query';
import { queryKeyPrefix } from '../queries/queryKeyPrefix.ts';

const CART_MUTATION_TYPES = [
  'addLineItem',
  'updateLineItem',
  'removeLineItem',
  'restoreLineItem',
  'clearCart',
  'addPromoCodes',
  'clearPromoCodes',
] as const;

export type CartMutationType = (typeof CART_MUTATION_TYPES)[number];

/** The errors of a cart mutation: those of its endpoint, and two that are thrown before a request is sent. */
export type CartMutationErrorType<TError> = TError | CartSubmittedError | DeviceChangedError;

export interface CartMutationParameters {
  /** The store's domain: `shop.luma.gift`. */
  domain: string;
}

/** A cart mutation as TanStack Query's mutation cache holds it. */
export type CartMutation = Pick<Mutation, 'options' | 'state'>;

/** The quantity that a mutation requests for one line. 0 removes the line. */
export interface RequestedLine {
  line: LineItem;
  quantity: number;
}

/** The start of the mutation keys of all mutations of one cart. */
export function cartMutationsKey(client: FirmlyClient, { domain }: CartMutationParameters) {
  return [...queryKeyPrefix(client), 'cart', { domain }] as const;
}

/** The cached mutations of one cart, in the order in which they were requested. */
export function findCartMutations(
  queryClient: QueryClient,
  mutationKey: readonly unknown[],
): Mutation[] {
  return queryClient.getMutationCache().findAll({ mutationKey });
}

export function isPending({ state }: CartMutation): boolean {
  return state.status === 'pending';
}

/** The `meta` of a mutation's options, from which `getMutationType` takes the type. */
export function cartMutationMeta(type: CartMutationType) {
  return { firmlyMutationType: type };
}

export function getMutationType({ options }: CartMutation): CartMutationType | undefined {
  const type = options.meta?.['firmlyMutationType'];
  return CART_MUTATION_TYPES.find((candidate) => candidate === type);
}

/** The quantity that a mutation requests for one line. Undefined for a mutation that names no line of the cart. */
export function getRequestedLine({ state }: CartMutation): RequestedLine | undefined {
  const { variables } = state;
  if (!isLineVariables(variables)) return undefined;
  const { line, quantity = 0 } = variables;
  return { line, quantity };
}

function isLineVariables(variables: unknown): variables is { line: LineItem; quantity?: number } {
  return (
    typeof variables === 'object' &&
    variables !== null &&
    'line' in variables &&
    typeof variables.line === 'object' &&
    variables.line !== null
  );
}
