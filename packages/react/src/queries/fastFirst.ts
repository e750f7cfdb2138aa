import type { Cart, FirmlyClient } from '@firmly-kit/core';
import type { QueryClient } from '@tanstack/react-query';
import { cartQueryFn, cartQueryKey, type TaggedCartKey } from './getCart.ts';
import { shareCartStructure } from './shareCartStructure.ts';

export interface FastFirstOptions {
  /**
   * Fetches the fast and the full response at once, and shows the fast one as placeholder data until the full one arrives.
   * If the full fetch fails, the fast response stays. Ignored with `fastMode`. @default false
   */
  fastFirst?: boolean | undefined;
}

interface FastCartQuery {
  queryKey: TaggedCartKey;
  queryFn: ReturnType<typeof cartQueryFn>;
  structuralSharing: typeof shareCartStructure;
  retry: false;
  staleTime: number;
  gcTime: number;
  throwOnError: false;
}

/** The query of the fast response. Fetched once, and cached only while a component shows it. */
export function fastCartQuery(client: FirmlyClient, domain: string): FastCartQuery {
  return {
    queryKey: cartQueryKey(client, { domain, fastMode: true }),
    queryFn: cartQueryFn(client, { domain, fastMode: true }),
    structuralSharing: shareCartStructure,
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
    // The full query reports errors.
    throwOnError: false,
  };
}

/** The cached fast response. */
export function getFastCart(
  client: FirmlyClient,
  queryClient: QueryClient,
  domain: string | undefined,
): Cart | undefined {
  return queryClient.getQueryData<Cart>(cartQueryKey(client, { domain, fastMode: true }));
}
