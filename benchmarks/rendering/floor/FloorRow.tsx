import type { LineItem, Money } from '@firmly-kit/core';
import type { ComponentType } from 'react';
import { format } from './money.ts';
import { Icon } from './Icon.tsx';

export interface FloorRowProps {
  line: LineItem;
  label: string;
  /** The requested quantity. */
  quantity: number;
  pending: boolean;
  onQuantityChange: (line: LineItem, quantity: number) => void;
  Amount?: ComponentType<AmountProps>;
}

export interface AmountProps {
  money: Money | undefined;
  each?: boolean;
}

const CachedAmount = ({ money, each }: AmountProps) => (
  <bdi className="firmly-Money">{each ? `\u2068${format(money)}\u2069 each` : format(money)}</bdi>
);

/** A line as the kit's row renders it, written by hand. */
export function FloorRow(props: FloorRowProps) {
  const { line, quantity, pending, Amount = CachedAmount } = props;
  const isOne = quantity === 1 && line.quantity === 1;
  return (
    <li className="firmly-LineItemRow" data-pending={pending || undefined}>
      <div className="firmly-LineItemRow-media">
        <span className="firmly-ProductImage" data-status="shown">
          <img
            alt=""
            className="firmly-ProductImage-img"
            width={72}
            height={72}
            loading="lazy"
            decoding="async"
            src={line.image?.url ?? undefined}
          />
        </span>
      </div>
      <div className="firmly-LineItemRow-body">
        <div className="firmly-LineItemRow-text">
          <h3 className="firmly-LineItemRow-title">
            <span className="firmly-LineItemRow-link">
              <bdi>{line.description}</bdi>
            </span>
          </h3>
          <p className="firmly-LineItemRow-detail" data-part="variant">
            <bdi>{line.variant_description}</bdi>
          </p>
          <p
            className="firmly-LineItemRow-detail"
            data-part="price"
            data-repeated={isOne || undefined}
          >
            <Amount money={line.price} each />{' '}
          </p>
        </div>
        <div className="firmly-LineItemRow-linePrice" aria-busy={pending || undefined}>
          <Amount money={line.line_price} />
        </div>
        <FloorControls {...props} />
      </div>
    </li>
  );
}

function FloorControls({ line, label, quantity, pending, onQuantityChange }: FloorRowProps) {
  return (
    <div className="firmly-LineItemRow-controls">
      <div className="firmly-QuantityStepper" data-pending={pending || undefined}>
        <button
          type="button"
          className="firmly-QuantityStepper-button"
          data-action="decrease"
          aria-label={`Decrease quantity of ${label}`}
          aria-disabled={quantity <= 1 || undefined}
          onClick={() => quantity > 1 && onQuantityChange(line, quantity - 1)}
        >
          <Icon path="M3.5 8h9" />
        </button>
        <input
          type="text"
          className="firmly-QuantityStepper-field"
          enterKeyHint="done"
          autoComplete="off"
          maxLength={64}
          aria-label={`Quantity of ${label}`}
          inputMode="numeric"
          value={quantity}
          onChange={(event) => onQuantityChange(line, Number(event.target.value))}
        />
        <button
          type="button"
          className="firmly-QuantityStepper-button"
          data-action="increase"
          aria-label={`Increase quantity of ${label}`}
          onClick={() => onQuantityChange(line, quantity + 1)}
        >
          <Icon path="M3.5 8h9M8 3.5v9" />
        </button>
      </div>
      <button
        type="button"
        className="firmly-Button firmly-LineItemRow-remove"
        data-variant="quiet"
        aria-label={`Remove ${label}`}
        onClick={() => onQuantityChange(line, 0)}
      >
        Remove
      </button>
    </div>
  );
}
