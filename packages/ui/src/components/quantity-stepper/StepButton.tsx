'use client';

import { BinIcon, MinusIcon, PlusIcon } from '../_internal/icons.tsx';

const ICONS = { decrease: MinusIcon, increase: PlusIcon, remove: BinIcon };

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
  const Icon = ICONS[action];
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
      <Icon className="firmly-QuantityStepper-icon" />
    </button>
  );
}
