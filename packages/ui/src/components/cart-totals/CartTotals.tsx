'use client';

import type { Cart, Money as MoneyValue } from '@firmly-kit/core';
import { isSubmitted } from '@firmly-kit/core/cart';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useState } from 'react';
import { negatedAmount, isZero } from '../../cart/amounts.ts';
import { decodeEntities } from '../../utils/decodeEntities.ts';
import { cx } from '../../utils/cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Money } from '../money/Money.tsx';

export interface CartTotalsProps extends Omit<ComponentPropsWithoutRef<'dl'>, 'children'> {
  cart: Cart;
  /** The totals are the last confirmed ones and about to change. @default false @selector [data-pending] */
  pending?: boolean | undefined;
}

/**
 * The store's totals, not recomputed: a row for each total. If the named discounts add up to the cart's discount, each has a
 * row instead of it, else below it. Renders a `<dl>`.
 */
export const CartTotals = forwardRef<HTMLDListElement, CartTotalsProps>(function CartTotals(
  { cart, pending = false, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const { sub_total, cart_discount, shipping_total, tax, store_credit, total } = cart;
  const isOrder = isSubmitted(cart);
  const named = toNamedDiscounts(cart);
  const areAll =
    figure(cart_discount) === named.reduce((sum, { discount }) => sum + figure(discount), 0);
  return (
    <dl
      ref={ref}
      className={cx('firmly-CartTotals', className)}
      aria-busy={pending || undefined}
      data-pending={pending || undefined}
      {...props}
    >
      {sub_total && (
        <Row name="sub_total" label={messages.subtotal} value={<Money money={sub_total} />} />
      )}
      {cart_discount && !isZero(cart_discount) && !areAll && (
        <Row
          name="cart_discount"
          label={messages.discount}
          value={<Money money={negatedAmount(cart_discount)} />}
        />
      )}
      {named.map(({ label, discount }, index) => (
        <Row
          // Discounts have no id, and two may have the same label.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          name={areAll ? 'cart_discount' : 'discount'}
          label={<bdi>{decodeEntities(label).trim() || messages.discount}</bdi>}
          value={discount && <Money money={negatedAmount(discount)} />}
        />
      ))}
      {(shipping_total || !isOrder) && (
        <Row
          name="shipping_total"
          label={messages.shipping}
          value={
            shipping_total ? (
              <Money money={shipping_total} />
            ) : (
              <span className="firmly-CartTotals-later">{messages.shippingLater}</span>
            )
          }
        />
      )}
      {tax && <Row name="tax" label={messages.tax} value={<Money money={tax} />} />}
      {store_credit && !isZero(store_credit) && (
        <Row
          name="store_credit"
          label={messages.storeCredit}
          value={<Money money={negatedAmount(store_credit)} />}
        />
      )}
      <Row
        name="total"
        label={
          pending ? (
            <>
              {messages.total}{' '}
              <span className="firmly-CartTotals-updating">{messages.updatingTotals}</span>
            </>
          ) : (
            messages.total
          )
        }
        value={<Total money={total} />}
      />
    </dl>
  );
});

/** A total that changes fades in. The first one does not. */
function Total({ money }: { money: MoneyValue | undefined }) {
  const { currency, value, number } = money ?? {};
  const figures = [currency, value, number].join(' ');
  const [shown, setShown] = useState({ figures, changes: 0 });
  if (shown.figures !== figures) setShown({ figures, changes: shown.changes + 1 });
  return <Money key={shown.changes} money={money} data-changed={shown.changes > 0 || undefined} />;
}

function toNamedDiscounts({ discounts_breakdown, cart_discount_breakdown }: Cart) {
  const named = discounts_breakdown?.length ? discounts_breakdown : cart_discount_breakdown;
  return (named ?? []).filter(({ discount }) => discount && !isZero(discount));
}

/** In thousandths, so that sums can be compared. Stores send reductions with either sign. */
function figure(money: MoneyValue | undefined): number {
  return Math.round(Math.abs(Number(money?.value ?? money?.number ?? 0)) * 1000);
}

interface RowProps {
  label: ReactNode;
  value: ReactNode;
  /** The total's name in the API. A `discount` row is one of several parts of `cart_discount`, or of an unknown total. @selector [data-row] */
  name:
    | 'sub_total'
    | 'cart_discount'
    | 'discount'
    | 'shipping_total'
    | 'tax'
    | 'store_credit'
    | 'total';
}

function Row({ label, value, name }: RowProps) {
  return (
    <div className="firmly-CartTotals-row" data-row={name}>
      <dt className="firmly-CartTotals-label">{label}</dt>
      <dd className="firmly-CartTotals-value">{value}</dd>
    </div>
  );
}
