import { DeviceChangedError, type FirmlyClient } from '@firmly-kit/core';
import type { Mutation, MutationCacheNotifyEvent, QueryClient } from '@tanstack/react-query';
import { isValidQuantity } from '../utils/isValidQuantity.ts';
import { getCachedCart } from './cartCache.ts';
import { getCartLosses } from './cartLosses.ts';
import {
  cartId,
  type CartMutationType,
  getMutationCart,
  getMutationType,
  getRequestedLine,
  getRequestedMethod,
  type RequestedLine,
} from './cartMutations.ts';
import { type ChangeTarget, createChangeTargets } from './changeTargets.ts';
import { sentMutations } from './sentMutations.ts';

/** A change that was requested and not confirmed: it is pending, or it failed and its error is displayed. */
export interface CartChange {
  type: CartMutationType | undefined;
  target: ChangeTarget;
  /** Undefined for a change that names no line of the cart. */
  requested: RequestedLine | undefined;
  /** The `sku` of the requested shipping method. */
  shippingMethod: string | undefined;
  isPending: boolean;
  error: Error | null;
}

interface Entry {
  mutation: Mutation;
  type: CartMutationType | undefined;
  target: ChangeTarget;
  requested: RequestedLine | undefined;
  /** How many changes before it name no line, or restore one. A later quantity must not overtake these. */
  barriers: number;
  isStarted: boolean;
}

export type CartChanges = ReturnType<typeof createCartChanges>;

const changesByCart = new WeakMap<QueryClient, Map<string, CartChanges>>();

/** The requested changes of one cart. Follows the mutation cache, so that no mutation has to search it. */
export function getCartChanges(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string,
): CartChanges {
  const byCart = followMutations(queryClient);
  const id = cartId(client, { domain });
  const changes = byCart.get(id) ?? createCartChanges(client, queryClient, domain);
  byCart.set(id, changes);
  return changes;
}

/** The changes of each cart. Subscribes to the mutation cache on the first call. */
function followMutations(queryClient: QueryClient): Map<string, CartChanges> {
  const known = changesByCart.get(queryClient);
  if (known) return known;
  const byCart = new Map<string, CartChanges>();
  changesByCart.set(queryClient, byCart);
  queryClient.getMutationCache().subscribe((event) => {
    const cart = event.mutation && getMutationCart(event.mutation);
    if (typeof cart === 'string') byCart.get(cart)?.onMutationEvent(event);
  });
  return byCart;
}

function createCartChanges(client: FirmlyClient, queryClient: QueryClient, domain: string) {
  const id = cartId(client, { domain });
  const losses = getCartLosses(queryClient);
  const mutations = queryClient.getMutationCache();
  const targets = createChangeTargets(() => getCachedCart(client, queryClient, domain)?.line_items);
  /** In the order of the requests. */
  const entries = new Map<Mutation, Entry>();
  const latestByTarget = new Map<ChangeTarget, Entry>();
  const known = new WeakSet<Mutation>();
  /** How many superseded changes have these variables. */
  const superseded = new Map<unknown, number>();
  const listeners = new Set<() => void>();
  let waiters: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  let barriers = 0;
  let snapshot: readonly CartChange[] | undefined;

  function onMutationEvent(event: MutationCacheNotifyEvent) {
    const { mutation, type } = event;
    if (!mutation) return;
    if (type === 'removed') drop(mutation);
    if (type !== 'updated') return;
    if (event.action.type === 'pending') request(mutation);
    if (event.action.type === 'success') mutations.remove(mutation);
    if (event.action.type === 'error') fail(mutation);
  }

  function request(mutation: Mutation) {
    // A mutation with `onMutate` becomes pending twice.
    if (known.has(mutation)) return;
    known.add(mutation);
    const type = getMutationType(mutation);
    const target = targets.ofMutation(mutation);
    const requested = getRequestedLine(mutation);
    // A clear changes every line.
    if (type === 'clearCart') dismiss((change) => change.target.startsWith('line '));
    // Another address has other methods.
    if (type === 'setShippingInfo') dismiss((change) => change.target === 'shippingMethod');
    if (!requested || type === 'restoreLineItem') barriers += 1;
    const entry = { mutation, type, target, requested, barriers, isStarted: false };
    dismiss((change) => change.target === target);
    const previous = latestByTarget.get(target);
    if (previous && supersedes(entry, previous)) {
      const { variables } = previous.mutation.state;
      superseded.set(variables, (superseded.get(variables) ?? 0) + 1);
      entries.delete(previous.mutation);
    }
    entries.set(mutation, entry);
    latestByTarget.set(target, entry);
    notify();
  }

  /** If several quantities are queued for one line, or several shipping methods, only the last is sent. */
  function supersedes(next: Entry, previous: Entry): boolean {
    if (!isPending(previous) || previous.isStarted) return false;
    if (previous.type === 'setShippingMethod') return true;
    return (
      previous.type === 'updateLineItem' &&
      previous.barriers === next.barriers &&
      next.requested !== undefined &&
      isValidQuantity(next.requested.quantity)
    );
  }

  function fail(mutation: Mutation) {
    const entry = entries.get(mutation);
    const latest = entry && latestByTarget.get(entry.target);
    if (!entry || !latest || (latest !== entry && makesObsolete(latest)))
      mutations.remove(mutation);
    else rejectWaiters(mutation.state.error);
    notify();
  }

  function drop(mutation: Mutation) {
    const entry = entries.get(mutation);
    if (!entry) return;
    entries.delete(mutation);
    if (latestByTarget.get(entry.target) === entry) latestByTarget.delete(entry.target);
    // The mutations of a replaced session are removed while they are pending.
    if (isPending(entry))
      rejectWaiters(new DeviceChangedError(`a change to the cart at ${domain}`));
    notify();
  }

  function notify() {
    snapshot = undefined;
    if (!hasPending()) {
      waiters.forEach(({ resolve }) => resolve());
      waiters = [];
    }
    listeners.forEach((listener) => listener());
  }

  function rejectWaiters(error: unknown) {
    waiters.forEach(({ reject }) => reject(error));
    waiters = [];
  }

  function hasPending(): boolean {
    for (const entry of entries.values()) if (isPending(entry)) return true;
    return false;
  }

  /** The changes in the order of their requests. The same array until something changes. */
  function getSnapshot(): readonly CartChange[] {
    snapshot ??= [...lossOf(losses.get(id)), ...[...entries.values()].map(toChange)];
    return snapshot;
  }

  /** Marks a change as started. Returns a function to call when its request is sent or unsent, or undefined if it is superseded. */
  function start(
    type: CartMutationType,
    variables: unknown,
  ): ((isSent: boolean) => void) | undefined {
    const count = superseded.get(variables) ?? 0;
    if (count > 1) superseded.set(variables, count - 1);
    else superseded.delete(variables);
    if (count > 0) return undefined;
    const entry = [...entries.values()].find(
      ({ mutation, isStarted, ...own }) =>
        own.type === type && !isStarted && mutation.state.variables === variables,
    );
    if (entry) entry.isStarted = true;
    return (isSent) => {
      if (entry && isSent) sentMutations.add(entry.mutation);
      else if (entry) sentMutations.delete(entry.mutation);
    };
  }

  /** Dismisses the errors of the changes that `matches` selects. */
  function dismiss(matches: (change: CartChange) => boolean) {
    if (lossOf(losses.get(id)).some(matches)) losses.dismiss(id);
    for (const entry of entries.values()) {
      if (!isPending(entry) && matches(toChange(entry))) mutations.remove(entry.mutation);
    }
    notify();
  }

  losses.subscribe(notify);

  return {
    onMutationEvent,
    start,
    dismiss,
    getSnapshot,
    hasPending,
    lineTarget: targets.ofLine,
    lineTargets: targets.ofLines,
    isDuplicated: targets.isDuplicated,
    findLine: targets.findLine,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Resolves when no change is pending. Rejects with the first error of a change that is pending now or requested meanwhile. */
    async settled(): Promise<void> {
      if (hasPending()) {
        await new Promise<void>((resolve, reject) => waiters.push({ resolve, reject }));
      }
    },
  };
}

/** Whether the outcome of earlier changes of its target no longer matters. Codes and additions are added to earlier ones. */
function makesObsolete({ type }: Entry): boolean {
  return type !== 'addPromoCodes' && type !== 'addLineItem';
}

function isPending({ mutation }: Entry): boolean {
  return mutation.state.status === 'pending';
}

// A copy, because TanStack Query changes its mutation objects.
function toChange(entry: Entry): CartChange {
  const { type, target, requested, mutation } = entry;
  return {
    type,
    target,
    requested,
    shippingMethod: getRequestedMethod(mutation),
    isPending: isPending(entry),
    error: mutation.state.error,
  };
}

/** A cart that was lost with its session is shown as a failed change. */
function lossOf(error: Error | undefined): CartChange[] {
  if (!error) return [];
  return [
    {
      type: undefined,
      target: 'session',
      requested: undefined,
      shippingMethod: undefined,
      isPending: false,
      error,
    },
  ];
}
