'use client';

import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Button } from '../_internal/Button.tsx';
import { QuantityStepper } from '../quantity-stepper/QuantityStepper.tsx';

interface LineItemControlsProps {
  label: string;
  /** The requested quantity. */
  quantity: number | undefined;
  min: number | undefined;
  max: number | undefined;
  step: number | undefined;
  pending: boolean;
  /** Id of the error's text, if there is an error. */
  errorId: string | undefined;
  onQuantityChange: ((quantity: number) => void) | undefined;
  onRemove: (() => void) | undefined;
}

/** The stepper and the "Remove" button of a line. Renders nothing without handlers. */
export function LineItemControls({
  label,
  quantity,
  errorId,
  onQuantityChange,
  onRemove,
  ...range
}: LineItemControlsProps) {
  const { messages } = useFirmlyUI();
  if (!onQuantityChange && !onRemove) return null;
  return (
    <div className="firmly-LineItemRow-controls">
      {onQuantityChange && (
        <QuantityStepper
          {...range}
          label={label}
          value={quantity ?? 1}
          zeroButton={!onRemove}
          aria-invalid={errorId === undefined ? undefined : true}
          aria-describedby={errorId}
          onValueChange={(requested) => {
            if (requested === 0 && onRemove) onRemove();
            else onQuantityChange(requested);
          }}
        />
      )}
      {onRemove && (
        <Button
          className="firmly-LineItemRow-remove"
          variant="quiet"
          aria-label={messages.removeItem(label)}
          aria-describedby={onQuantityChange ? undefined : errorId}
          onClick={onRemove}
        >
          {messages.remove}
        </Button>
      )}
    </div>
  );
}
