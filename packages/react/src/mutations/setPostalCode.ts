import {
  type FirmlyClient,
  isOutcomeUnknown,
  type PostalCode,
  setPostalCode,
  type SetPostalCodeErrorType,
} from '@firmly-kit/core';
import type { Query, QueryClient, UseMutationOptions } from '@tanstack/react-query';
import { afterMutations } from '../cache/afterMutations.ts';
import { activeCartsQueryKey } from '../queries/activeCartsQueryKey.ts';
import { assertPerRequestClient } from '../queries/assertPerRequestClient.ts';
import { isCartKey } from '../queries/getCart.ts';
import { isListed } from '../queries/listed.ts';
import { postalCodeQueryKey } from '../queries/getPostalCode.ts';
import { queryKeyPrefix } from '../queries/queryKeyPrefix.ts';
import { runExclusive } from './runExclusive.ts';

export interface SetPostalCodeVariables {
  /** As the shopper entered it. */
  postalCode: string;
}

/**
 * TanStack Query options that set the device's postal code: for `useMutation` and `MutationObserver`. Then the carts of all
 * stores are read again: those of `useActiveCarts` in one request, and each one that is shown by itself.
 */
export function setPostalCodeMutationOptions(
  client: FirmlyClient,
  queryClient: QueryClient,
): UseMutationOptions<PostalCode, SetPostalCodeErrorType, SetPostalCodeVariables> {
  const queryKey = postalCodeQueryKey(client);
  return {
    mutationKey: queryKey,
    // Overrides the app's default.
    retry: false,
    // Never paused: persisters store paused mutations, and a postal code is private.
    networkMode: 'always',
    mutationFn: async ({ postalCode }) => {
      assertPerRequestClient(client);
      const name = `postal code ${JSON.stringify(queryKeyPrefix(client))}`;
      // In the order of the requests: the last one counts.
      return runExclusive(queryClient, name, () => setPostalCode(client, { postalCode }));
    },
    onSuccess: async (postalCode) => {
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, postalCode);
      await readCartsAgain(client, queryClient);
      // A change that is in flight may be answered with the old price.
      const mutationKey = [...queryKeyPrefix(client), 'cart'];
      if (queryClient.isMutating({ mutationKey }) > 0) {
        afterMutations(
          queryClient,
          { mutationKey },
          () => void readCartsAgain(client, queryClient),
        );
      }
    },
    onError: async (error) => {
      if (!isOutcomeUnknown(error)) return;
      void queryClient.invalidateQueries({ queryKey });
      await readCartsAgain(client, queryClient);
    },
  };
}

/** Reads the carts that are shown: the listed ones in one request, each other one by itself. */
async function readCartsAgain(client: FirmlyClient, queryClient: QueryClient): Promise<void> {
  const list = { queryKey: activeCartsQueryKey(client) };
  const carts = {
    queryKey: queryKeyPrefix(client),
    predicate: ({ queryKey }: Query) => isCartKey(queryKey),
  };
  // A fetch that started before would bring the old prices.
  await Promise.all([queryClient.cancelQueries(list), queryClient.cancelQueries(carts)]);
  void queryClient.invalidateQueries({ ...carts, refetchType: 'none' });
  void queryClient.invalidateQueries(list);
  void queryClient.refetchQueries({
    ...carts,
    type: 'active',
    predicate: (query: Query) =>
      isCartKey(query.queryKey) && query.observers.some(({ options }) => !isListed(options)),
  });
}
