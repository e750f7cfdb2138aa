export { FirmlyProvider, type FirmlyProviderProps } from './provider/FirmlyProvider.tsx';
export { useFirmlyClient } from './provider/useFirmlyClient.ts';
export { useOptionalFirmlyClient } from './provider/useOptionalFirmlyClient.ts';
export {
  type ActiveDomainsQueryKey,
  activeDomainsQueryKey,
  type ActiveDomainsQueryOptions,
  activeDomainsQueryOptions,
} from './queries/getActiveDomains.ts';
export { type ActiveCartsQueryKey, activeCartsQueryKey } from './queries/activeCartsQueryKey.ts';
export { type ActiveCartsQueryOptions, activeCartsQueryOptions } from './queries/getActiveCarts.ts';
export {
  type CartQueryKey,
  cartQueryKey,
  type CartQueryOptions,
  cartQueryOptions,
  type CartQueryParameters,
  type KnownCartQueryOptions,
} from './queries/getCart.ts';
export {
  type PostalCodeQueryKey,
  postalCodeQueryKey,
  type PostalCodeQueryOptions,
  postalCodeQueryOptions,
} from './queries/getPostalCode.ts';
export type { CartResult } from './queries/CartResult.ts';
export type { FastFirstOptions } from './queries/fastFirst.ts';
export { persistableData, persistableQuery } from './cache/persistence.ts';
export type { CartMutationErrorType, CartMutationType } from './cache/cartMutations.ts';
export type { CartMutationParameters } from './queries/cartKey.ts';
export { addLineItemMutationOptions, type AddLineItemVariables } from './mutations/addLineItem.ts';
export {
  addPromoCodesMutationOptions,
  type AddPromoCodesVariables,
} from './mutations/addPromoCodes.ts';
export { cartSettled } from './mutations/cartSettled.ts';
export { clearCartMutationOptions } from './mutations/clearCart.ts';
export { clearPromoCodesMutationOptions } from './mutations/clearPromoCodes.ts';
export { type CartMutation, onCartMutation } from './mutations/onCartMutation.ts';
export {
  type RemovalContext,
  removeLineItemMutationOptions,
  type RemoveLineItemVariables,
} from './mutations/removeLineItem.ts';
export {
  restoreLineItemMutationOptions,
  type RestoreLineItemVariables,
} from './mutations/restoreLineItem.ts';
export {
  setPostalCodeMutationOptions,
  type SetPostalCodeVariables,
} from './mutations/setPostalCode.ts';
export {
  setShippingInfoMutationOptions,
  type SetShippingInfoVariables,
} from './mutations/setShippingInfo.ts';
export {
  setShippingMethodMutationOptions,
  type SetShippingMethodVariables,
} from './mutations/setShippingMethod.ts';
export {
  updateLineItemMutationOptions,
  type UpdateLineItemVariables,
} from './mutations/updateLineItem.ts';
export {
  useActiveCarts,
  type UseActiveCartsOptions,
  type UseActiveCartsResult,
} from './hooks/useActiveCarts.ts';
export {
  useActiveDomains,
  type UseActiveDomainsOptions,
  type UseActiveDomainsResult,
} from './hooks/useActiveDomains.ts';
export { useAddLineItem, type UseAddLineItemResult } from './hooks/useAddLineItem.ts';
export {
  type FastCartErrorResult,
  useCart,
  type UseCartOptions,
  type UseCartResult,
} from './hooks/useCart.ts';
export { useCartCount } from './hooks/useCartCount.ts';
export {
  type CartEditorActions,
  useCartEditor,
  type UseCartEditorOptions,
  type UseCartEditorResult,
} from './hooks/useCartEditor.ts';
export { useCarts, type UseCartsOptions, type UseCartsResult } from './hooks/useCarts.ts';
export { useClearCart, type UseClearCartResult } from './hooks/useClearCart.ts';
export { usePromoCodes, type UsePromoCodesResult } from './hooks/usePromoCodes.ts';
export { useRemoveLineItem, type UseRemoveLineItemResult } from './hooks/useRemoveLineItem.ts';
export {
  useSuspenseActiveDomains,
  type UseSuspenseActiveDomainsOptions,
  type UseSuspenseActiveDomainsResult,
} from './hooks/useSuspenseActiveDomains.ts';
export {
  useSuspenseCart,
  type UseSuspenseCartOptions,
  type UseSuspenseCartResult,
} from './hooks/useSuspenseCart.ts';
export { usePostalCode, type UsePostalCodeResult } from './hooks/usePostalCode.ts';
export { useShippingInfo, type UseShippingInfoResult } from './hooks/useShippingInfo.ts';
export { useShippingMethod, type UseShippingMethodResult } from './hooks/useShippingMethod.ts';
export { useTotalCount, type UseTotalCountOptions } from './hooks/useTotalCount.ts';
export { useUpdateLineItem, type UseUpdateLineItemResult } from './hooks/useUpdateLineItem.ts';
