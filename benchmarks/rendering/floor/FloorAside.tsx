import type { Cart, Money } from '@firmly-kit/core';
import { useId } from 'react';
import { format } from './money.ts';

/** Promo codes, totals and checkout. */
export function FloorAside({ cart, pending }: { cart: Cart; pending: boolean }) {
  const busy = pending || undefined;
  return (
    <div className="firmly-CartSummary-aside">
      <FloorPromoCode />
      <dl className="firmly-CartTotals" aria-busy={busy} data-pending={busy}>
        <FloorTotal row="sub_total" label="Subtotal" money={cart.sub_total} />
        <div className="firmly-CartTotals-row" data-row="shipping_total">
          <dt className="firmly-CartTotals-label">
            <bdi>Shipping</bdi>
          </dt>
          <dd className="firmly-CartTotals-value">
            <span className="firmly-CartTotals-later">Calculated at checkout</span>
          </dd>
        </div>
        <FloorTotal row="tax" label="Tax" money={cart.tax} />
        <FloorTotal row="total" label="Total" money={cart.total} pending={pending} />
      </dl>
      <div className="firmly-CartSummary-footer">
        <div className="firmly-CheckoutBar" data-pending={busy}>
          <p className="firmly-CheckoutBar-total" aria-busy={busy}>
            <span className="firmly-CheckoutBar-label">Total</span>{' '}
            <bdi className="firmly-Money firmly-CheckoutBar-amount">{format(cart.total)}</bdi>
          </p>
          <a
            className="firmly-Button firmly-CheckoutBar-action"
            data-variant="accent"
            href="/checkout"
          >
            Check out
          </a>
        </div>
      </div>
    </div>
  );
}

interface FloorTotalProps {
  row: string;
  label: string;
  money: Money | undefined;
  pending?: boolean;
}

function FloorTotal({ row, label, money, pending = false }: FloorTotalProps) {
  return (
    <div className="firmly-CartTotals-row" data-row={row}>
      <dt className="firmly-CartTotals-label">
        <bdi>{label}</bdi>
        {pending && (
          <>
            {' '}
            <span className="firmly-CartTotals-updating">Updating…</span>
          </>
        )}
      </dt>
      <dd className="firmly-CartTotals-value">
        <bdi className="firmly-Money">{format(money)}</bdi>
      </dd>
    </div>
  );
}

function FloorPromoCode() {
  const id = useId();
  return (
    // As in the kit's form.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="firmly-PromoCodeForm" role="group" aria-label="Promo code">
      <label className="firmly-CodeField-label firmly-PromoCodeForm-label" htmlFor={id}>
        Promo code
      </label>
      <div className="firmly-CodeField-entry firmly-PromoCodeForm-entry">
        <input
          id={id}
          className="firmly-CodeField-field firmly-PromoCodeForm-field"
          type="text"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="characters"
          defaultValue=""
        />
        <button type="button" className="firmly-Button firmly-PromoCodeForm-apply">
          Apply
        </button>
      </div>
      <div className="firmly-PromoCodeForm-applied">
        <div className="firmly-PromoCodeForm-live" aria-live="polite" />
      </div>
    </div>
  );
}
