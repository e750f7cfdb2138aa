'use client';

import { Icon } from '../_internal/Icon.tsx';
import { BIN, MINUS, PLUS } from '../_internal/icons.ts';

const ICONS = { decrease: MINUS, increase: PLUS, remove: BIN };

interface StepButtonProps {
  label: string;
  /** @selector [data-action] */
  action: keyof typeof ICONS;
  /** Sets `aria-disabled`. `disabled` would take the focus away from the button that was just pressed. */
  atLimit: boolean;
  onClick: () => void;
}

/** One of a stepper's two buttons. Renders a `<button>`. */
export function StepButton({ label, action, atLimit, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      className="firmly-QuantityStepper-button"
      data-action={action}
      aria-label={label}
      aria-disabled={atLimit || undefined}
      onClick={() => {
        if (!atLimit) onClick();
      }}
    >
      <Icon path={ICONS[action]} className="firmly-QuantityStepper-icon" />
    </button>
  );
}
