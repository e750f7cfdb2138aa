export { FirmlyCart, type FirmlyCartProps } from './components/firmly-cart/FirmlyCart.tsx';
export type {
  CartEventBase,
  CartEventItem,
  CartEventMoney,
  FirmlyCartEvent,
} from './events/FirmlyCartEvent.ts';
export { type Ga4Event, type Ga4Item, type Ga4Params, toGa4 } from './events/toGa4.ts';
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
