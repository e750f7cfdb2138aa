import type { JSXElementConstructor } from 'react';
import type { CartErrorStateProps } from '../cart-error-state/CartErrorState.tsx';
import type { CartHeaderProps } from '../cart-header/CartHeader.tsx';
import type { CartNoticesProps } from '../cart-notices/CartNotices.tsx';
import type { CartSkeletonProps } from '../cart-skeleton/CartSkeleton.tsx';
import type { CartTotalsProps } from '../cart-totals/CartTotals.tsx';
import type { EmptyCartProps } from '../empty-cart/EmptyCart.tsx';
import type { LineItemListProps } from '../line-item-list/LineItemList.tsx';
import type { LineItemRowProps } from '../line-item-row/LineItemRow.tsx';
import type { PaymentMethodsProps } from '../payment-methods/PaymentMethods.tsx';
import type { PromoCodeFormProps } from '../promo-code-form/PromoCodeForm.tsx';
import type { ShipmentsProps } from '../shipments/Shipments.tsx';
import type { ShippingAddressProps } from '../shipping-address/ShippingAddress.tsx';
import type { ShippingMethodsProps } from '../shipping-methods/ShippingMethods.tsx';

/** A component of the app in place of the kit's, with the same props. */
type Part<Props> = JSXElementConstructor<Props> | undefined;

/** The parts of a `CartSummary` that an app can replace. Each receives the props of the one it replaces. */
export interface CartSummaryParts {
  CartHeader?: Part<CartHeaderProps>;
  CartNotices?: Part<CartNoticesProps>;
  CartErrorState?: Part<CartErrorStateProps>;
  CartSkeleton?: Part<CartSkeletonProps>;
  LineItemList?: Part<LineItemListProps>;
  /** Of the kit's `LineItemList`. A memoized component: only the row that changed renders again. */
  LineItemRow?: Part<LineItemRowProps>;
  EmptyCart?: Part<EmptyCartProps>;
  PromoCodeForm?: Part<PromoCodeFormProps>;
  ShippingAddress?: Part<ShippingAddressProps>;
  ShippingMethods?: Part<ShippingMethodsProps>;
  Shipments?: Part<ShipmentsProps>;
  CartTotals?: Part<CartTotalsProps>;
  PaymentMethods?: Part<PaymentMethodsProps>;
}
