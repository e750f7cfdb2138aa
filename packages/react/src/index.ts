export { FirmlyProvider, type FirmlyProviderProps } from './FirmlyProvider.tsx';
export { persistableData, persistableQuery } from './persistable.ts';
export {
  type ActiveDomainsQueryKey,
  activeDomainsQueryKey,
  activeDomainsQueryOptions,
} from './queries/getActiveDomains.ts';
export {
  type CartQueryKey,
  cartQueryKey,
  cartQueryOptions,
  type CartQueryParameters,
  isFastAnswer,
} from './queries/getCart.ts';
export type { StoreCart } from './StoreCart.ts';
export { useActiveCarts, type UseActiveCartsResult } from './useActiveCarts.ts';
export { useActiveDomains, type UseActiveDomainsOptions } from './useActiveDomains.ts';
export { useCart, type UseCartOptions } from './useCart.ts';
export { useCartCount } from './useCartCount.ts';
export { useCarts, type UseCartsOptions } from './useCarts.ts';
export { useFirmlyClient } from './useFirmlyClient.ts';
export {
  useSuspenseActiveDomains,
  type UseSuspenseActiveDomainsOptions,
} from './useSuspenseActiveDomains.ts';
export { useSuspenseCart, type UseSuspenseCartOptions } from './useSuspenseCart.ts';
