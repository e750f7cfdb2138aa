'use client';

import type { Cart } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { cx } from '../../cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Money } from '../money/Money.tsx';
import { asDeduction, isNothing } from './amounts.ts';

export interface CartTotalsProps extends Omit<ComponentPropsWithoutRef<'dl'>, 'children'> {
  cart: Cart;
}

/** The merchant's own figures, none recomputed: a row for each that the cart has. Renders a `<dl>`. */
export const CartTotals = forwardRef<HTMLDListElement, CartTotalsProps>(function CartTotals(
  { cart, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const { sub_total, cart_discount, shipping_total, tax, store_credit, total } = cart;
  return (
    <dl ref={ref} className={cx('firmly-CartTotals', className)} {...props}>
      {sub_total && <Row label={messages.subtotal} value={<Money money={sub_total} />} />}
      {cart_discount && !isNothing(cart_discount) && (
        <Row label={messages.discount} value={<Money money={asDeduction(cart_discount)} />} />
      )}
      <Row
        label={messages.shipping}
        value={shipping_total ? <Money money={shipping_total} /> : messages.shippingLater}
      />
      {tax && <Row label={messages.tax} value={<Money money={tax} />} />}
      {store_credit && !isNothing(store_credit) && (
        <Row label={messages.storeCredit} value={<Money money={asDeduction(store_credit)} />} />
      )}
      <Row name="total" label={messages.total} value={<Money money={total} />} />
    </dl>
  );
});

interface RowProps {
  label: string;
  value: ReactNode;
  name?: 'total';
}

function Row({ label, value, name }: RowProps) {
  return (
    <div className="firmly-CartTotals-row" data-row={name}>
      <dt className="firmly-CartTotals-label">{label}</dt>
      <dd className="firmly-CartTotals-value">{value}</dd>
    </div>
  );
}
