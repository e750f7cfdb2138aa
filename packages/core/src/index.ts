export { auditCart, type CartFinding } from './cart/auditCart.ts';
export { createFirmlyClient } from './client/createFirmlyClient.ts';
export {
  createServerSession,
  type ServerSession,
  type ServerSessionOptions,
} from './client/createServerSession.ts';
export type { FirmlyClient, FirmlyClientOptions, FirmlyRequest } from './client/FirmlyClient.ts';
export {
  addLineItem,
  type AddLineItemErrorType,
  type AddLineItemParameters,
  type AddLineItemReturnType,
} from './endpoints/addLineItem.ts';
export {
  addPromoCodes,
  type AddPromoCodesErrorType,
  type AddPromoCodesParameters,
  type AddPromoCodesReturnType,
} from './endpoints/addPromoCodes.ts';
export {
  clearCart,
  type ClearCartErrorType,
  type ClearCartParameters,
  type ClearCartReturnType,
} from './endpoints/clearCart.ts';
export {
  clearPromoCodes,
  type ClearPromoCodesErrorType,
  type ClearPromoCodesParameters,
  type ClearPromoCodesReturnType,
} from './endpoints/clearPromoCodes.ts';
export type { EndpointError } from './errors/EndpointError.ts';
export {
  getActiveCarts,
  type GetActiveCartsErrorType,
  type GetActiveCartsParameters,
  type GetActiveCartsReturnType,
} from './endpoints/getActiveCarts.ts';
export {
  getActiveDomains,
  type GetActiveDomainsErrorType,
  type GetActiveDomainsParameters,
  type GetActiveDomainsReturnType,
} from './endpoints/getActiveDomains.ts';
export {
  getCart,
  type GetCartErrorType,
  type GetCartParameters,
  type GetCartReturnType,
} from './endpoints/getCart.ts';
export {
  getPostalCode,
  type GetPostalCodeErrorType,
  type GetPostalCodeParameters,
  type GetPostalCodeReturnType,
} from './endpoints/getPostalCode.ts';
export {
  removeLineItem,
  type RemoveLineItemErrorType,
  type RemoveLineItemParameters,
  type RemoveLineItemReturnType,
} from './endpoints/removeLineItem.ts';
export {
  setPostalCode,
  type SetPostalCodeErrorType,
  type SetPostalCodeParameters,
  type SetPostalCodeReturnType,
} from './endpoints/setPostalCode.ts';
export {
  setShippingInfo,
  type SetShippingInfoErrorType,
  type SetShippingInfoParameters,
  type SetShippingInfoReturnType,
} from './endpoints/setShippingInfo.ts';
export {
  setShippingMethod,
  type SetShippingMethodErrorType,
  type SetShippingMethodParameters,
  type SetShippingMethodReturnType,
} from './endpoints/setShippingMethod.ts';
export {
  updateLineItem,
  type UpdateLineItemErrorType,
  type UpdateLineItemParameters,
  type UpdateLineItemReturnType,
} from './endpoints/updateLineItem.ts';
export { CartSubmittedError } from './errors/CartSubmittedError.ts';
export { DeviceChangedError } from './errors/DeviceChangedError.ts';
export { FirmlyError, type FailedRequest } from './errors/FirmlyError.ts';
export {
  isCartNotFound,
  isCartSubmittedError,
  isConflict,
  isCountryNotSupported,
  isDeviceChangedError,
  isFirmlyError,
  isHttpError,
  isInvalidParameterError,
  isNetworkError,
  isNotEnoughStock,
  isPromoCodeError,
  isSchemaError,
  isSessionError,
  isStoreUnavailable,
  isTimeoutError,
} from './errors/guards.ts';
export { HttpError, type HttpErrorOptions } from './errors/HttpError.ts';
export { InvalidParameterError } from './errors/InvalidParameterError.ts';
export { isOutcomeUnknown } from './errors/isOutcomeUnknown.ts';
export { NetworkError } from './errors/NetworkError.ts';
export { SchemaError, type SchemaErrorOptions } from './errors/SchemaError.ts';
export { SessionError } from './errors/SessionError.ts';
export { TimeoutError } from './errors/TimeoutError.ts';
export type { RetryOptions } from './http/retry.ts';
export {
  currencyDigits,
  formatMoney,
  type FormatMoneyOptions,
  sumMoney,
  toMinorUnits,
} from './money/index.ts';
export type { Drift, Parse, ParseOptions } from './parsing/parseBody.ts';
export type { Addon } from './schemas/addon.ts';
export type { Cart, CartStatus } from './schemas/cart.ts';
export type { Image } from './schemas/image.ts';
export type { LineItem } from './schemas/lineItem.ts';
export type { Money } from './schemas/money.ts';
export type { Notice } from './schemas/toNotice.ts';
export type { PaymentMethod } from './schemas/paymentMethod.ts';
export type { PostalCode } from './schemas/postalCode.ts';
export type { Shipment } from './schemas/shipment.ts';
export type { ShippingInfo } from './schemas/shippingInfo.ts';
export type { ShippingMethod } from './schemas/shippingMethod.ts';
export { createMemoryStorage, type TokenStorage } from './session/storage.ts';
export type { AccessToken, AccessTokenParameters } from './session/createTokenSession.ts';
export { toHost } from './utils/toHost.ts';
