import type {
  CartSubmittedError,
  DeviceChangedError,
  FirmlyClient,
  LineItem,
} from '@firmly-kit/core';
import { hashKey, type Mutation } from '@tanstack/react-query';
import { type CartMutationParameters, cartKey } from '../queries/cartKey.ts';

const CART_MUTATION_TYPES = [
  'addLineItem',
  'updateLineItem',
  'removeLineItem',
  'restoreLineItem',
  'clearCart',
  'addPromoCodes',
  'clearPromoCodes',
  'setShippingInfo',
  'setShippingMethod',
] as const;

export type CartMutationType = (typeof CART_MUTATION_TYPES)[number];

/** The errors of a cart mutation: those of its endpoint, and two that are thrown before a request is sent. */
export type CartMutationErrorType<TError> = TError | CartSubmittedError | DeviceChangedError;

/** Whether a mutation changes a cart. */
export function isCartMutation(mutation: Mutation): boolean {
  return getMutationCart(mutation) !== undefined;
}

/** The quantity that a mutation requests for one line. 0 removes the line. */
export interface RequestedLine {
  line: LineItem;
  quantity: number;
}

/** Names a cart: the API, the device and the domain. */
export function cartId(client: FirmlyClient, parameters: CartMutationParameters): string {
  return hashKey(cartKey(client, parameters));
}

/** The `meta` of a mutation's options, from which `getMutationType` and `getMutationCart` take their results. */
export function cartMutationMeta(type: CartMutationType, cart: string) {
  return { firmlyMutationType: type, firmlyCart: cart };
}

export function getMutationType({ options }: Mutation): CartMutationType | undefined {
  const type = options.meta?.['firmlyMutationType'];
  return CART_MUTATION_TYPES.find((candidate) => candidate === type);
}

/** The `cartId` of the cart that a mutation changes. */
export function getMutationCart({ options }: Mutation): unknown {
  return options.meta?.['firmlyCart'];
}

/** The quantity that a mutation requests for one line. Undefined for a mutation that names no line of the cart. */
export function getRequestedLine({ state }: Mutation): RequestedLine | undefined {
  const { variables } = state;
  if (!isLineVariables(variables)) return undefined;
  const { line, quantity = 0 } = variables;
  return { line, quantity };
}

/** The `sku` of the shipping method that a mutation requests. */
export function getRequestedMethod({ state }: Mutation): string | undefined {
  const { variables } = state;
  if (typeof variables !== 'object' || variables === null) return undefined;
  const method = 'shippingMethod' in variables ? variables.shippingMethod : undefined;
  return typeof method === 'string' ? method : undefined;
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
