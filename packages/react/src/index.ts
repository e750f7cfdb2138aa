export { CartSubmittedError } from './CartSubmittedError.ts';
export { DeviceChangedError } from './DeviceChangedError.ts';
export type { EditedLine } from './editLines.ts';
export { FirmlyProvider, type FirmlyProviderProps } from './FirmlyProvider.tsx';
export { addLineItemMutationOptions, type AddLineItemVariables } from './mutations/addLineItem.ts';
export { clearCartMutationOptions } from './mutations/clearCart.ts';
export {
  addPromoCodesMutationOptions,
  type AddPromoCodesVariables,
  clearPromoCodesMutationOptions,
} from './mutations/promoCodes.ts';
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
export type { CartWriteErrorType, CartWriteParameters } from './mutations/writes.ts';
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
export { useAddLineItem } from './useAddLineItem.ts';
export { useCart, type UseCartOptions } from './useCart.ts';
export {
  type CartEditor,
  type CartEditorActions,
  useCartEditor,
  type UseCartEditorOptions,
} from './useCartEditor.ts';
export { useCartCount } from './useCartCount.ts';
export { useCarts, type UseCartsOptions } from './useCarts.ts';
export { useClearCart } from './useClearCart.ts';
export { useFirmlyClient } from './useFirmlyClient.ts';
export { usePromoCodes, type UsePromoCodesResult } from './usePromoCodes.ts';
export { useRemoveLineItem, type UseRemoveLineItemResult } from './useRemoveLineItem.ts';
export {
  useSuspenseActiveDomains,
  type UseSuspenseActiveDomainsOptions,
} from './useSuspenseActiveDomains.ts';
export { useSuspenseCart, type UseSuspenseCartOptions } from './useSuspenseCart.ts';
export { useUpdateLineItem } from './useUpdateLineItem.ts';
