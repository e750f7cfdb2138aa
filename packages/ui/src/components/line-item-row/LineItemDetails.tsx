'use client';

import type { LineItem } from '@firmly-kit/core';
import { isHigherAmount } from '../../cart/isHigherAmount.ts';
import { lineTitle } from '../../cart/lineTitle.ts';
import { lineVariant } from '../../cart/lineVariant.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { decodeEntities } from '../../utils/decodeEntities.ts';
import { formatNumber } from '../../utils/formatNumber.ts';
import { AppLink } from '../_internal/AppLink.tsx';
import { VisuallyHidden } from '../_internal/VisuallyHidden.tsx';
import { Money } from '../money/Money.tsx';

interface LineItemDetailsProps {
  line: LineItem;
  href: string | undefined;
  headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** The requested quantity. */
  quantity: number | undefined;
  /** A stepper shows the quantity. */
  isEditable: boolean;
  pending: boolean;
}

/** Title, variant, subscription interval, unit price and price of a line. */
export function LineItemDetails({
  line,
  href,
  headingLevel,
  quantity,
  isEditable,
  pending,
}: LineItemDetailsProps) {
  const { locale, messages } = useFirmlyUI();
  const variant = lineVariant(line);
  const interval = decodeEntities(line.recurring);
  const isOne = quantity === 1 && line.quantity === 1;
  // For one item, the unit price repeats the line's price, which is that of the confirmed quantity.
  const isRepeated = isOne && Boolean(line.line_price);
  const Title = headingLevel ? (`h${headingLevel}` as const) : 'p';
  const original = <OriginalPrice line={line} />;
  return (
    <>
      <div className="firmly-LineItemRow-text">
        <Title className="firmly-LineItemRow-title">
          <AppLink href={href} className="firmly-LineItemRow-link">
            <bdi>{lineTitle(line, messages)}</bdi>
          </AppLink>
        </Title>
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
          <VisuallyHidden as="p">
            {messages.quantity(formatNumber(quantity, locale))}
          </VisuallyHidden>
        )}
        {line.price && (isEditable || !isRepeated) && (
          // Its room is kept: the controls below must not move at a second item.
          <p
            className="firmly-LineItemRow-detail"
            data-part="price"
            data-repeated={isRepeated || undefined}
          >
            <Money
              money={line.price}
              format={isOne && !isRepeated ? undefined : messages.unitPrice}
            />{' '}
            {original}
          </p>
        )}
      </div>
      <div className="firmly-LineItemRow-linePrice" aria-busy={pending || undefined}>
        <Money money={line.line_price} />
        {isRepeated && original}
      </div>
    </>
  );
}

/** Per unit, like the price it is compared with. Nothing, unless it is the higher one. */
function OriginalPrice({ line: { msrp, price } }: { line: LineItem }) {
  const { messages } = useFirmlyUI();
  return isHigherAmount(msrp, price) ? (
    <s className="firmly-LineItemRow-msrp">
      <VisuallyHidden>{messages.wasPrice} </VisuallyHidden>
      <Money money={msrp} />
    </s>
  ) : null;
}
