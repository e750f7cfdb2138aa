export { FirmlyCart, type FirmlyCartProps } from './components/firmly-cart/FirmlyCart.tsx';
export type { CartEventBase, CartEventItem, FirmlyCartEvent } from './events/FirmlyCartEvent.ts';
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
