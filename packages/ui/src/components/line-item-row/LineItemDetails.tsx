'use client';

import type { LineItem } from '@firmly-kit/core';
import { absoluteAmount, isZero } from '../../cart/amounts.ts';
import { isHigherAmount } from '../../cart/isHigherAmount.ts';
import { lineTitle } from '../../cart/lineTitle.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { formatNumber } from '../../utils/formatNumber.ts';
import { AppLink } from '../_internal/AppLink.tsx';
import { VisuallyHidden } from '../_internal/VisuallyHidden.tsx';
import { Money } from '../money/Money.tsx';

interface LineItemDetailsProps {
  line: LineItem;
  href: string | undefined;
  /** The requested quantity. */
  quantity: number | undefined;
  /** A stepper shows the quantity. */
  isEditable: boolean;
}

/** Title, variant, subscription interval, unit price and discount of a line. */
export function LineItemDetails({ line, href, quantity, isEditable }: LineItemDetailsProps) {
  const { locale, messages } = useFirmlyUI();
  const { price, msrp, line_discount } = line;
  const variant = line.variant_description?.trim();
  const interval = line.recurring?.trim();
  const isReduced = isHigherAmount(msrp, price);
  // For one item, the unit price repeats the line's price, which is that of the confirmed quantity.
  const isOne = quantity === 1 && line.quantity === 1;
  const showsUnitPrice = !isOne || isReduced || !line.line_price;
  return (
    <div className="firmly-LineItemRow-text">
      <p className="firmly-LineItemRow-title">
        <AppLink href={href} className="firmly-LineItemRow-link">
          <bdi>{lineTitle(line, messages)}</bdi>
        </AppLink>
      </p>
      {variant && (
        <p className="firmly-LineItemRow-detail" data-part="variant">
          <bdi>{variant}</bdi>
        </p>
      )}
      {interval && (
        <p className="firmly-LineItemRow-detail" data-part="interval">
          {messages.recurring(interval)}
        </p>
      )}
      {quantity !== undefined && !isEditable && (
        <VisuallyHidden as="p">{messages.quantity(formatNumber(quantity, locale))}</VisuallyHidden>
      )}
      {price && showsUnitPrice && (
        <p className="firmly-LineItemRow-detail" data-part="price">
          <Money money={price} format={isOne ? undefined : messages.unitPrice} />{' '}
          {/* Per unit, like the price it is compared with. */}
          {isReduced && (
            <s className="firmly-LineItemRow-msrp">
              <VisuallyHidden>{messages.wasPrice} </VisuallyHidden>
              <Money money={msrp} />
            </s>
          )}
        </p>
      )}
      {line_discount && !isZero(line_discount) && (
        <p className="firmly-LineItemRow-discount">
          <Money money={absoluteAmount(line_discount)} format={messages.lineDiscount} />
        </p>
      )}
    </div>
  );
}
