'use client';

import type { LineItem } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../cx.ts';
import { formatNumber } from '../../formatNumber.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Money } from '../money/Money.tsx';
import { ProductImage } from '../product-image/ProductImage.tsx';
import { isAbove } from './isAbove.ts';

export interface LineItemRowProps extends Omit<ComponentPropsWithoutRef<'li'>, 'children'> {
  /** As the API gives it; whatever is missing is left out. */
  line: LineItem;
}

/** One line of a cart: picture, title, variant, quantity, prices. Renders an `<li>`. */
export const LineItemRow = forwardRef<HTMLLIElement, LineItemRowProps>(function LineItemRow(
  { line, className, ...props },
  ref,
) {
  const { locale, messages } = useFirmlyUI();
  const { quantity, price, msrp, recurring } = line;
  const count = quantity === undefined ? undefined : formatNumber(quantity, locale);
  const isReduced = isAbove(msrp, price);
  return (
    <li ref={ref} className={cx('firmly-LineItemRow', className)} {...props}>
      <div className="firmly-LineItemRow-media">
        <ProductImage image={line.image} />
        {count !== undefined && (
          <span className="firmly-LineItemRow-badge" aria-hidden="true">
            {count}
          </span>
        )}
      </div>
      <div className="firmly-LineItemRow-body">
        <div className="firmly-LineItemRow-text">
          <p className="firmly-LineItemRow-title">
            {line.description?.trim() || line.sku || messages.untitledItem}
          </p>
          {line.variant_description && (
            <p className="firmly-LineItemRow-detail">{line.variant_description}</p>
          )}
          {recurring && (
            <p className="firmly-LineItemRow-detail">{messages.recurring(recurring)}</p>
          )}
          {count !== undefined && (
            <p className="firmly-visuallyHidden">{messages.quantity(count)}</p>
          )}
          {price && (quantity !== 1 || isReduced) && (
            <p className="firmly-LineItemRow-detail">
              <Money money={price} format={quantity === 1 ? undefined : messages.unitPrice} />{' '}
              {/* Beside the unit price, which it belongs to: beside the price of a line of two it would mislead. */}
              {isReduced && (
                <s className="firmly-LineItemRow-msrp">
                  <span className="firmly-visuallyHidden">{messages.wasPrice} </span>
                  <Money money={msrp} />
                </s>
              )}
            </p>
          )}
        </div>
        <Money className="firmly-LineItemRow-linePrice" money={line.line_price} />
      </div>
    </li>
  );
});
