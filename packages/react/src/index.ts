export { FirmlyProvider, type FirmlyProviderProps } from './FirmlyProvider.tsx';
export { activeDomainsQueryKey, activeDomainsQueryOptions } from './queries/getActiveDomains.ts';
export { type CartQueryParameters, cartQueryKey, cartQueryOptions } from './queries/getCart.ts';
export { useActiveDomains } from './useActiveDomains.ts';
export { useCart, type UseCartOptions } from './useCart.ts';
export { useFirmlyClient } from './useFirmlyClient.ts';
