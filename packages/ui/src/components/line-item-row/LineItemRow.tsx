'use client';

import type { LineItem } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, memo, useId } from 'react';
import { absoluteAmount, isZero } from '../../cart/amounts.ts';
import { cx } from '../../utils/cx.ts';
import { formatBadge, formatNumber } from '../../utils/formatNumber.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { errorMessage } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { AppLink } from '../_internal/AppLink.tsx';
import { Button } from '../_internal/Button.tsx';
import { VisuallyHidden } from '../_internal/VisuallyHidden.tsx';
import { Money } from '../money/Money.tsx';
import { ProductImage } from '../product-image/ProductImage.tsx';
import { QuantityStepper } from '../quantity-stepper/QuantityStepper.tsx';
import { isHigherAmount } from '../../cart/isHigherAmount.ts';
import { lineTitle } from '../../cart/lineTitle.ts';
import { RemovedLineItem } from './RemovedLineItem.tsx';

export interface LineItemRowProps extends Omit<ComponentPropsWithoutRef<'li'>, 'children'> {
  /** As the API gives it; whatever is missing is left out. */
  line: LineItem;
  /** What its controls are named by: it tells them from those of another line of the same title. @default the title */
  label?: string | undefined;
  /** The product's page. Only http(s) and relative addresses are followed. */
  href?: string | undefined;
  /** What the shopper asked for, while the store has not confirmed it. @default `line.quantity` */
  quantity?: number | undefined;
  /** The least that can be had, the most, and the steps between. @default 1, 999999, 1 */
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  /** The line waits for the store: its price is the last confirmed one. @selector [data-pending] */
  pending?: boolean | undefined;
  /** Why the last change of this line failed, or the undoing of its removal. Stands on the line. @selector [data-invalid] */
  error?: unknown;
  /** The line is about to go: a sentence stands in its place, and a way back with `onUndo`. @selector [data-removed] */
  removed?: boolean | undefined;
  /** Called with the quantity that was chosen. Without it there is no stepper, only a badge. */
  onQuantityChange?: ((line: LineItem, quantity: number) => void) | undefined;
  /** Called by the "Remove" button, and by a quantity of 0. Without it 0 goes to `onQuantityChange`. */
  onRemove?: ((line: LineItem) => void) | undefined;
  onUndo?: ((line: LineItem) => void) | undefined;
  /** Called with true while the place of a removed line is hovered or focused: nobody should have to hurry. */
  onUndoPause?: ((line: LineItem, paused: boolean) => void) | undefined;
}

/**
 * One line of a cart: picture, title, variant, prices, quantity, and what can be done with it. Renders an `<li>`.
 *
 * Renders anew only when a prop has changed: keep the identity of handlers and they cost one row, not all.
 */
export const LineItemRow = memo(
  forwardRef<HTMLLIElement, LineItemRowProps>(function LineItemRow(
    {
      line,
      label: givenLabel,
      href,
      quantity: givenQuantity = line.quantity,
      min,
      max,
      step,
      pending = false,
      error,
      removed = false,
      onQuantityChange,
      onRemove,
      onUndo,
      onUndoPause,
      className,
      ...props
    },
    ref,
  ) {
    const { locale, messages } = useFirmlyUI();
    const errorId = useId();
    const title = lineTitle(line, messages);
    const label = givenLabel ?? title;
    const failed = isPresent(error);
    const quantity = isNumber(givenQuantity) ? givenQuantity : undefined;
    const { price, msrp, line_discount } = line;
    const isReduced = isHigherAmount(msrp, price);
    // Beside the price of a line of one it says nothing new; the line's price is that of the confirmed quantity.
    const isOne = quantity === 1 && line.quantity === 1;
    const showsUnitPrice = !isOne || isReduced || !line.line_price;
    const variant = line.variant_description?.trim();
    const interval = line.recurring?.trim();
    const count = quantity === undefined ? undefined : formatNumber(quantity, locale);
    const isEditable = Boolean(onQuantityChange) && !line.fixed_quantity;
    const remove = onRemove && (() => onRemove(line));
    return (
      <li
        ref={ref}
        className={cx('firmly-LineItemRow', className)}
        data-pending={pending || undefined}
        data-invalid={failed || undefined}
        data-removed={removed || undefined}
        {...props}
      >
        {removed ? (
          <RemovedLineItem
            label={label}
            error={error}
            onUndo={onUndo && (() => onUndo(line))}
            onUndoPause={onUndoPause && ((paused) => onUndoPause(line, paused))}
          />
        ) : (
          <>
            <div className="firmly-LineItemRow-media">
              <ProductImage image={line.image} />
              {quantity !== undefined && !isEditable && (
                <span className="firmly-LineItemRow-badge" aria-hidden="true">
                  {formatBadge(quantity, locale)}
                </span>
              )}
            </div>
            <div className="firmly-LineItemRow-body">
              <div className="firmly-LineItemRow-text">
                <p className="firmly-LineItemRow-title">
                  <AppLink href={href} className="firmly-LineItemRow-link">
                    <bdi>{title}</bdi>
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
                {count !== undefined && !isEditable && (
                  <VisuallyHidden as="p">{messages.quantity(count)}</VisuallyHidden>
                )}
                {price && showsUnitPrice && (
                  <p className="firmly-LineItemRow-detail" data-part="price">
                    <Money money={price} format={isOne ? undefined : messages.unitPrice} />{' '}
                    {/* Beside the unit price, which it belongs to: beside the price of a line of two it would mislead. */}
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
              <div className="firmly-LineItemRow-linePrice" aria-busy={pending || undefined}>
                <Money money={line.line_price} />
              </div>
              {(isEditable || remove) && (
                <div className="firmly-LineItemRow-controls">
                  {isEditable && (
                    <QuantityStepper
                      label={label}
                      value={quantity ?? 1}
                      min={min}
                      max={max}
                      step={step}
                      zeroButton={!remove}
                      pending={pending}
                      aria-invalid={failed || undefined}
                      aria-describedby={failed ? errorId : undefined}
                      onValueChange={(next) => {
                        if (next === 0 && remove) remove();
                        else onQuantityChange?.(line, next);
                      }}
                    />
                  )}
                  {remove && (
                    <Button
                      className="firmly-LineItemRow-remove"
                      variant="quiet"
                      aria-label={messages.removeItem(label)}
                      aria-describedby={failed && !isEditable ? errorId : undefined}
                      onClick={remove}
                    >
                      {messages.remove}
                    </Button>
                  )}
                </div>
              )}
              {failed && (
                <p id={errorId} className="firmly-LineItemRow-error" role="alert">
                  {errorMessage(error, messages)}
                </p>
              )}
            </div>
          </>
        )}
      </li>
    );
  }),
);

/** Not every number that came is one: NaN is none, nor is null. */
function isNumber(value: number | undefined): value is number {
  return Number.isFinite(value);
}
