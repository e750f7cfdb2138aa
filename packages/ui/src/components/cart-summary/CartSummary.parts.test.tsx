import '@firmly-kit/ui/styles.css';
import type { Cart } from '@firmly-kit/core';
import type { JSX } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import {
  deliveredCart,
  emptyCart,
  filledCart,
  noticedCart,
  shipmentsCart,
} from '../../../test/helpers/carts.ts';
import { CartSummary, type CartSummaryProps } from './CartSummary.tsx';
import type { CartSummaryParts } from './CartSummaryParts.ts';

const payableCart: Cart = { ...deliveredCart, payment_method_options: [{ type: 'CreditCard' }] };
type PartName = keyof CartSummaryParts;

// The props with which each part is shown.
const SHOWN: Readonly<Record<PartName, CartSummaryProps>> = {
  CartHeader: { cart: filledCart },
  CartNotices: { cart: noticedCart },
  CartErrorState: { cart: undefined, error: new Error('no cart') },
  CartSkeleton: { cart: undefined },
  LineItemList: { cart: filledCart },
  LineItemRow: { cart: filledCart },
  EmptyCart: { cart: emptyCart },
  PromoCodeForm: { cart: filledCart, onAddPromoCode: () => undefined },
  ShippingAddress: { cart: deliveredCart },
  ShippingMethods: { cart: deliveredCart },
  Shipments: { cart: shipmentsCart },
  CartTotals: { cart: filledCart },
  PaymentMethods: { cart: payableCart },
};

const NAMES = Object.entries(SHOWN);

test.each(NAMES)("%s can be the app's own", async (name, props) => {
  const Own = (): JSX.Element => <p>own {name}</p>;
  const { getByText, container, rerender } = await render(
    <CartSummary {...props} parts={{ [name]: Own }} />,
  );
  await expect.element(getByText(`own ${name}`).first()).toBeInTheDocument();
  expect(container.querySelector(`.firmly-${name}`)).toBeNull();
  await rerender(<CartSummary {...props} parts={{ [name]: undefined }} />);
  expect(container.querySelector(`.firmly-${name}`)).not.toBeNull();
});
