'use client';

import type { LineItem, Notice } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, memo, useId, useState } from 'react';
import { absoluteAmount, isNothing } from '../../cart/amounts.ts';
import { lineTitle } from '../../cart/lineTitle.ts';
import { lineErrorMessage } from '../../messages/lineErrorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { cx } from '../../utils/cx.ts';
import { formatBadge } from '../../utils/formatNumber.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { isShallowEqual } from '../../utils/isShallowEqual.ts';
import { ErrorText } from '../_internal/ErrorText.tsx';
import { Money } from '../money/Money.tsx';
import { ProductImage } from '../product-image/ProductImage.tsx';
import { LineItemControls } from './LineItemControls.tsx';
import { LineItemDetails } from './LineItemDetails.tsx';
import { LineItemNotices } from './LineItemNotices.tsx';
import { RemovedLineItem } from './RemovedLineItem.tsx';

export interface LineItemRowProps extends Omit<ComponentPropsWithoutRef<'li'>, 'children'> {
  /** As the API returns it. Missing fields are left out. Without `sku` and `base_sku` it has no controls, without `quantity` no stepper. */
  line: LineItem;
  /** Names the controls, so that lines with the same title differ for screen readers. @default the title */
  label?: string | undefined;
  /** URL of the product's page. Only http(s) and relative URLs become links. */
  href?: string | undefined;
  /** Heading level of the title. @default a paragraph */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** The requested quantity, before the store has confirmed it. @default `line.quantity` */
  quantity?: number | undefined;
  /** The smallest quantity. @default 1 */
  min?: number | undefined;
  /** The largest quantity. @default 999999 */
  max?: number | undefined;
  /** Quantities are `min` plus a multiple of `step`. @default 1 */
  step?: number | undefined;
  /** The price is the last confirmed one and about to change. @default false @selector [data-pending] */
  pending?: boolean | undefined;
  /** It has no controls. @default false */
  readOnly?: boolean | undefined;
  /** Why the last change of this line, or the undo of its removal, failed. Shown on the line. @selector [data-invalid] */
  error?: unknown;
  /** The store's notices about this line. Screen readers do not announce them: a `NoticeList` does. @default [] */
  notices?: readonly Notice[] | undefined;
  /** The line was removed: a sentence and an undo button replace it. @default false @selector [data-removed] */
  removed?: boolean | undefined;
  /** Called with the requested quantity. Without it there is a badge instead of a stepper. */
  onQuantityChange?: ((line: LineItem, quantity: number) => void) | undefined;
  /** Called by the "Remove" button and for a quantity of 0. Without it, 0 goes to `onQuantityChange`. */
  onRemove?: ((line: LineItem) => void) | undefined;
  /** Called by the "Undo" button of a removed line. */
  onUndo?: ((line: LineItem) => void) | undefined;
  /** Called with true when the pointer or the focus enters a removed line, with false when both have left it. */
  onUndoPause?: ((line: LineItem, paused: boolean) => void) | undefined;
}

const NONE: readonly Notice[] = [];

/**
 * One line of a cart: picture, title, variant, prices, quantity and controls. Renders an `<li>`.
 *
 * Memoized: if the handlers and each of the notices keep their identity, an edit renders one row only.
 */
export const LineItemRow = memo(
  forwardRef<HTMLLIElement, LineItemRowProps>(function LineItemRow(
    {
      line,
      label: customLabel,
      href,
      headingLevel,
      quantity: requestedQuantity = line.quantity,
      min,
      max,
      step,
      pending = false,
      readOnly = false,
      error,
      notices = NONE,
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
    const [wasRemoved, setWasRemoved] = useState(removed);
    if (removed && !wasRemoved) setWasRemoved(true);
    const label = customLabel ?? lineTitle(line, messages);
    const hasFailed = isPresent(error);
    const quantity = Number.isFinite(requestedQuantity) ? requestedQuantity : undefined;
    const { line_discount: discount } = line;
    // The API changes a line by its sku, which is a part of a URL.
    const isNamed = !readOnly && /^(?!\.\.?$)./s.test(line.sku || line.base_sku || '');
    // From a quantity that is not known, there is none to go to.
    const isEditable =
      Boolean(onQuantityChange) && isNamed && !line.fixed_quantity && quantity !== undefined;
    return (
      <li
        ref={ref}
        className={cx('firmly-LineItemRow', className)}
        data-pending={pending || undefined}
        data-invalid={hasFailed || undefined}
        data-removed={removed || undefined}
        // Grows from the undo row. A row that appears otherwise does not.
        data-restored={(wasRemoved && !removed) || undefined}
        {...props}
      >
        {removed ? (
          <RemovedLineItem
            line={line}
            label={label}
            error={error}
            onUndo={onUndo && (() => onUndo(line))}
            onUndoPause={onUndoPause}
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
              <LineItemDetails
                line={line}
                href={href}
                headingLevel={headingLevel}
                quantity={quantity}
                isEditable={isEditable}
                pending={pending}
              />
              <LineItemControls
                label={label}
                quantity={quantity}
                min={min}
                max={max}
                step={step}
                pending={pending}
                errorId={hasFailed ? errorId : undefined}
                onQuantityChange={
                  isEditable && onQuantityChange
                    ? (requested) => onQuantityChange(line, requested)
                    : undefined
                }
                onRemove={onRemove && isNamed ? () => onRemove(line) : undefined}
              />
              {/* Below the controls, so that they stay where they are when it comes with a quantity. */}
              {discount && !isNothing(discount) && (
                <p className="firmly-LineItemRow-discount">
                  <Money money={absoluteAmount(discount)} format={messages.lineDiscount} />
                </p>
              )}
              <LineItemNotices notices={notices} />
              {hasFailed && (
                <ErrorText id={errorId} className="firmly-LineItemRow-error">
                  {lineErrorMessage(error, messages)}
                </ErrorText>
              )}
            </div>
          </>
        )}
      </li>
    );
  }),
  isShallowEqual,
);
