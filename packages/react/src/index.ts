export { FirmlyProvider, type FirmlyProviderProps } from './provider/FirmlyProvider.tsx';
export { addLineItemMutationOptions, type AddLineItemVariables } from './mutations/addLineItem.ts';
export { clearCartMutationOptions } from './mutations/clearCart.ts';
export {
  addPromoCodesMutationOptions,
  type AddPromoCodesVariables,
} from './mutations/addPromoCodes.ts';
export { clearPromoCodesMutationOptions } from './mutations/clearPromoCodes.ts';
export {
  removeLineItemMutationOptions,
  type RemoveLineItemVariables,
} from './mutations/removeLineItem.ts';
export {
  restoreLineItemMutationOptions,
  type RestoreLineItemVariables,
} from './mutations/restoreLineItem.ts';
export {
  updateLineItemMutationOptions,
  type UpdateLineItemVariables,
} from './mutations/updateLineItem.ts';
export type { CartMutationErrorType, CartMutationParameters } from './cache/cartMutations.ts';
export { persistableData, persistableQuery } from './cache/persistence.ts';
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
} from './queries/getCart.ts';
export type { CartResult } from './queries/CartResult.ts';
export { useActiveCarts, type UseActiveCartsResult } from './hooks/useActiveCarts.ts';
export { useActiveDomains, type UseActiveDomainsOptions } from './hooks/useActiveDomains.ts';
export { useAddLineItem } from './hooks/useAddLineItem.ts';
export { useCart, type UseCartOptions } from './hooks/useCart.ts';
export {
  type UseCartEditorResult,
  type CartEditorActions,
  useCartEditor,
  type UseCartEditorOptions,
} from './hooks/useCartEditor.ts';
export { useCartCount } from './hooks/useCartCount.ts';
export { useCarts, type UseCartsOptions } from './hooks/useCarts.ts';
export { useClearCart } from './hooks/useClearCart.ts';
export { useFirmlyClient } from './provider/useFirmlyClient.ts';
export { usePromoCodes, type UsePromoCodesResult } from './hooks/usePromoCodes.ts';
export { useRemoveLineItem, type UseRemoveLineItemResult } from './hooks/useRemoveLineItem.ts';
export {
  useSuspenseActiveDomains,
  type UseSuspenseActiveDomainsOptions,
} from './hooks/useSuspenseActiveDomains.ts';
export { useSuspenseCart, type UseSuspenseCartOptions } from './hooks/useSuspenseCart.ts';
export { useUpdateLineItem } from './hooks/useUpdateLineItem.ts';
