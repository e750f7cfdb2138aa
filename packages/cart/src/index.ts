export {
  AddToCartButton,
  type AddToCartButtonProps,
} from './components/add-to-cart-button/AddToCartButton.tsx';
export { FirmlyCart, type FirmlyCartProps } from './components/firmly-cart/FirmlyCart.tsx';
export {
  FirmlyCartButton,
  type FirmlyCartButtonProps,
} from './components/firmly-cart-button/FirmlyCartButton.tsx';
export {
  FirmlyCartDrawer,
  type FirmlyCartDrawerProps,
} from './components/firmly-cart-drawer/FirmlyCartDrawer.tsx';
export type {
  CartEventBase,
  CartEventItem,
  CartEventMoney,
  FirmlyCartEvent,
} from './events/FirmlyCartEvent.ts';
export { type Ga4Event, type Ga4Item, type Ga4Params, toGa4 } from './events/toGa4.ts';
export { useCartDrawer, type UseCartDrawerResult } from './hooks/useCartDrawer.ts';
export {
  useCartSummary,
  type UseCartSummaryOptions,
  type UseCartSummaryResult,
} from './hooks/useCartSummary.tsx';
export type { CartSettings, Checkout, FirmlyCartComponents } from './provider/CartSettings.ts';
export {
  FirmlyCartProvider,
  type FirmlyCartProviderProps,
  type FirmlyCartSetup,
} from './provider/FirmlyCartProvider.tsx';
