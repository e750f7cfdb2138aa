'use client';

import type { Cart } from '@firmly-kit/core';
import { cartQueryKey, onCartMutation, useFirmlyClient } from '@firmly-kit/react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { oncePerHandler } from '../utils/oncePerHandler.ts';
import { type CartReporter, reportEvent } from './CartReporter.ts';
import { reportMutation } from './reportMutation.ts';

// Several providers of a page can have the same handler.
const isFirst = oncePerHandler();

/** Reports the changes to all carts of the client, whichever component requests them. Renders nothing. */
export function MutationEvents({ reporter }: { reporter: CartReporter }) {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onCartMutation(client, queryClient, (mutation) => {
        const { current: handler } = reporter;
        if (!handler || !isFirst(mutation, handler)) return;
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
