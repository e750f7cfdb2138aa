'use client';

import type { Cart, Money as MoneyValue } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react';
import { cx } from '../../utils/cx.ts';
import { decodeEntities } from '../../utils/decodeEntities.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Money } from '../money/Money.tsx';
import { type ShownRow, type CartTotalsRow, totalRows } from './totalRows.ts';

export interface CartTotalsProps extends Omit<ComponentPropsWithoutRef<'dl'>, 'children'> {
  /** As the API returns it. Not needed with `rows`. */
  cart?: Cart | undefined;
  /**
   * Totals of an API that sends them as a list: all of them are shown, in this order, with these labels and amounts.
   *
   * @default the totals of `cart`
   */
  rows?: readonly CartTotalsRow[] | undefined;
  /** The totals are the last confirmed ones and about to change. @default false @selector [data-pending] */
  pending?: boolean | undefined;
}

/**
 * The store's totals, not recomputed: a row for each total. If the named discounts add up to the cart's discount, each has a
 * row instead of it, else below it; the same holds for the chosen add-ons. Renders a `<dl>`.
 */
export const CartTotals = forwardRef<HTMLDListElement, CartTotalsProps>(function CartTotals(
  { cart, rows, pending, className, ...props },
  ref,
) {
  const { messages } = useFirmlyUI();
  const shown: readonly ShownRow[] =
    rows?.map((row) => ({ ...row, label: decodeEntities(row.label) })) ??
    (cart ? totalRows(cart, messages) : []);
  return (
    <dl
      ref={ref}
      className={cx('firmly-CartTotals', className)}
      aria-busy={pending || undefined}
      data-pending={pending || undefined}
      {...props}
    >
      {shown.map((row, index) => {
        // Rows have no id. The total stays the same row if there is one more above it.
        const earlier = shown.slice(0, index).filter(({ type }) => type === row.type);
        return <Row key={`${row.type}:${earlier.length}`} row={row} pending={pending} />;
      })}
    </dl>
  );
});

function Row({ row, pending }: { row: ShownRow; pending: boolean | undefined }) {
  const { messages } = useFirmlyUI();
  const { type, label, amount, isPart, isLater } = row;
  return (
    <div className="firmly-CartTotals-row" data-row={type} data-part={isPart || undefined}>
      <dt className="firmly-CartTotals-label">
        <bdi>{label}</bdi>
        {type === 'total' && pending && (
          <>
            {' '}
            <span className="firmly-CartTotals-updating">{messages.updatingTotals}</span>
          </>
        )}
      </dt>
      <dd className="firmly-CartTotals-value">
        {isLater ? (
          <span className="firmly-CartTotals-later">{messages.shippingLater}</span>
        ) : type === 'total' ? (
          <Total money={amount} />
        ) : (
          <Money money={amount} />
        )}
      </dd>
    </div>
  );
}

/** A total that changes fades in. The first one does not. */
function Total({ money }: { money: MoneyValue | undefined }) {
  const { currency, value, number } = money ?? {};
  const figures = [currency, value, number].join(' ');
  const [shown, setShown] = useState({ figures, changes: 0 });
  if (shown.figures !== figures) setShown({ figures, changes: shown.changes + 1 });
  return <Money key={shown.changes} money={money} data-changed={shown.changes > 0 || undefined} />;
}
