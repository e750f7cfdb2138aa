export type { CartPending, EditableLine } from '@firmly-kit/core/cart';
export {
  CartAnnouncer,
  type CartAnnouncerProps,
} from './components/cart-announcer/CartAnnouncer.tsx';
export { CartDrawer, type CartDrawerProps } from './components/cart-drawer/CartDrawer.tsx';
export {
  CartErrorState,
  type CartErrorStateProps,
} from './components/cart-error-state/CartErrorState.tsx';
export { CartHeader, type CartHeaderProps } from './components/cart-header/CartHeader.tsx';
export { CartNotices, type CartNoticesProps } from './components/cart-notices/CartNotices.tsx';
export { CartSkeleton, type CartSkeletonProps } from './components/cart-skeleton/CartSkeleton.tsx';
export {
  CartStatusBadge,
  type CartStatusBadgeProps,
} from './components/cart-status-badge/CartStatusBadge.tsx';
export { CartSummary, type CartSummaryProps } from './components/cart-summary/CartSummary.tsx';
export type { CartSummaryParts } from './components/cart-summary/CartSummaryParts.ts';
export { CartTotals, type CartTotalsProps } from './components/cart-totals/CartTotals.tsx';
export type { CartTotalsRow } from './components/cart-totals/totalRows.ts';
export { CheckoutBar, type CheckoutBarProps } from './components/checkout-bar/CheckoutBar.tsx';
export {
  DomainSwitcher,
  type DomainSwitcherProps,
} from './components/domain-switcher/DomainSwitcher.tsx';
export type { DomainSwitcherStore } from './components/domain-switcher/toStoreOptions.ts';
export { EmptyCart, type EmptyCartProps } from './components/empty-cart/EmptyCart.tsx';
export { LineItemList, type LineItemListProps } from './components/line-item-list/LineItemList.tsx';
export { LineItemRow, type LineItemRowProps } from './components/line-item-row/LineItemRow.tsx';
export { Money, type MoneyProps } from './components/money/Money.tsx';
export { NoticeList, type NoticeListProps } from './components/notice-list/NoticeList.tsx';
export { Notice, type NoticeProps } from './components/notice/Notice.tsx';
export {
  PaymentMethods,
  type PaymentMethodsProps,
} from './components/payment-methods/PaymentMethods.tsx';
export {
  PostalCodeForm,
  type PostalCodeFormProps,
} from './components/postal-code-form/PostalCodeForm.tsx';
export { ProductImage, type ProductImageProps } from './components/product-image/ProductImage.tsx';
export {
  PromoCodeForm,
  type PromoCodeFormProps,
} from './components/promo-code-form/PromoCodeForm.tsx';
export {
  QuantityStepper,
  type QuantityStepperProps,
} from './components/quantity-stepper/QuantityStepper.tsx';
export { Shipments, type ShipmentsProps } from './components/shipments/Shipments.tsx';
export {
  ShippingAddress,
  type ShippingAddressProps,
} from './components/shipping-address/ShippingAddress.tsx';
export {
  ShippingMethods,
  type ShippingMethodsProps,
} from './components/shipping-methods/ShippingMethods.tsx';
export {
  UnreadableLines,
  type UnreadableLinesProps,
} from './components/unreadable-lines/UnreadableLines.tsx';
export { lineErrorMessage } from './messages/lineErrorMessage.ts';
export { en } from './messages/locales/en.ts';
export type { MessageOverrides, Messages, NoticeText } from './messages/Messages.ts';
export type {
  FirmlyComponents,
  FirmlyImageProps,
  FirmlyLinkProps,
  Severity,
} from './provider/FirmlyUIContext.ts';
export { useFirmlyUI } from './provider/useFirmlyUI.ts';
export { FirmlyUIProvider, type FirmlyUIProviderProps } from './provider/FirmlyUIProvider.tsx';
export { safeHref } from './utils/safeHref.ts';
