'use client';

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { cx } from '../../utils/cx.ts';
import { formatNumber } from '../../utils/formatNumber.ts';
import { StepButton } from './StepButton.tsx';
import { useQuantityField } from './useQuantityField.ts';

export interface QuantityStepperProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children' | 'onChange'
> {
  /** The requested quantity: the last one passed to `onValueChange`, before the store has confirmed it. */
  value: number;
  /**
   * Called with a quantity of the range; 0 removes the item. Called once for a press, for the release of an arrow key, and
   * for a typed number on Enter or blur. A typed number outside of the range is refused in words and not rounded.
   */
  onValueChange?: ((quantity: number) => void) | undefined;
  /** The product's title. Names the buttons and the field. */
  label: string;
  /** The smallest quantity. @default 1 */
  min?: number | undefined;
  /** The largest quantity. @default 999999 */
  max?: number | undefined;
  /** Quantities are `min` plus a multiple of `step`. @default 1 */
  step?: number | undefined;
  /** Whether a shopper can choose 0, which removes the item. @default true */
  allowZero?: boolean | undefined;
  /**
   * Whether the decreasing button chooses 0 too: at `min` it is then a remove button. Set it to false where another button
   * removes the item; the field still accepts 0.
   *
   * @default true
   */
  zeroButton?: boolean | undefined;
  /** The quantity is text and cannot be changed. @default false @selector [data-readonly] */
  readOnly?: boolean | undefined;
  /** The store has not confirmed `value` yet. Nothing is disabled. @default false @selector [data-pending] */
  pending?: boolean | undefined;
}

const MAX_QUANTITY = 999_999;

/** A field for the quantity of a line between two buttons. Renders a `<div>`. */
export const QuantityStepper = forwardRef<HTMLDivElement, QuantityStepperProps>(
  function QuantityStepper(
    {
      value,
      onValueChange,
      label,
      min = 1,
      max = MAX_QUANTITY,
      step = 1,
      allowZero = true,
      zeroButton = true,
      readOnly,
      pending,
      className,
      'aria-invalid': invalid,
      'aria-describedby': describedBy,
      ...props
    },
    ref,
  ) {
    const { locale, messages } = useFirmlyUI();
    const hintId = useId();
    const field = useQuantityField({ value, onValueChange, min, max, step, allowZero, zeroButton });
    const { decrease, increase } = field;
    const hint =
      field.refusal ??
      (field.willRemove ? messages.zeroRemoves(formatNumber(0, locale)) : undefined);
    const isRemoval = decrease.next === 0;
    const root = {
      ref,
      className: cx('firmly-QuantityStepper', className),
      'data-readonly': readOnly || undefined,
      'data-pending': pending || undefined,
      ...props,
    };

    if (readOnly) {
      return <div {...root}>{messages.quantity(formatNumber(field.quantity, locale))}</div>;
    }
    return (
      <div {...root}>
        <StepButton
          label={isRemoval ? messages.removeItem(label) : messages.decreaseQuantity(label)}
          action={isRemoval ? 'remove' : 'decrease'}
          atLimit={decrease.atLimit}
          onClick={decrease.press}
        />
        <input
          type="text"
          className="firmly-QuantityStepper-field"
          enterKeyHint="done"
          autoComplete="off"
          // A pasted number may have spaces around it.
          maxLength={64}
          aria-label={messages.quantityOf(label)}
          aria-invalid={field.isInvalid || invalid || undefined}
          aria-describedby={cx(hint ? hintId : undefined, describedBy) || undefined}
          {...field.input}
        />
        <StepButton
          label={messages.increaseQuantity(label)}
          action="increase"
          atLimit={increase.atLimit}
          onClick={increase.press}
        />
        {hint && (
          <span
            id={hintId}
            className="firmly-QuantityStepper-hint"
            role={field.refusal && 'alert'}
            data-refused={field.refusal ? true : undefined}
          >
            {hint}
          </span>
        )}
      </div>
    );
  },
);
