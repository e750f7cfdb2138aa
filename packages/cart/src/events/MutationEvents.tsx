'use client';

import type { Cart } from '@firmly-kit/core';
import {
  type CartMutation,
  cartQueryKey,
  onCartMutation,
  useFirmlyClient,
} from '@firmly-kit/react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { FirmlyCartEvent } from './FirmlyCartEvent.ts';
import { type CartReporter, reportEvent } from './CartReporter.ts';
import { reportMutation } from './reportMutation.ts';

// Several providers of a page can have the same handler.
const handlersByMutation = new WeakMap<CartMutation, Set<(event: FirmlyCartEvent) => void>>();

/** Reports the changes to all carts of the client, whichever component requests them. Renders nothing. */
export function MutationEvents({ reporter }: { reporter: CartReporter }) {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onCartMutation(client, queryClient, (mutation) => {
        if (!isFirstOf(reporter, mutation)) return;
        const { domain } = mutation;
        const queryKey = cartQueryKey(client, { domain });
        // The change may outlive this component.
        void reportMutation(
          mutation,
          (createEvent) => reportEvent(reporter, createEvent),
          () => queryClient.getQueryData<Cart>(queryKey),
        );
      }),
    [client, queryClient, reporter],
  );
  return null;
}

/** Whether the reporter's handler has not heard of this change. */
function isFirstOf({ current: handler }: CartReporter, mutation: CartMutation): boolean {
  const handlers = handlersByMutation.get(mutation) ?? new Set();
  handlersByMutation.set(mutation, handlers);
  if (!handler || handlers.has(handler)) return false;
  handlers.add(handler);
  return true;
}
