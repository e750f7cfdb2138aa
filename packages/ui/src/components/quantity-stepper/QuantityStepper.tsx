'use client';

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type KeyboardEvent,
  useId,
  useState,
} from 'react';
import { cx } from '../../cx.ts';
import { formatNumber } from '../../formatNumber.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { parseQuantity } from './parseQuantity.ts';
import { nextQuantity, toQuantity, toRange } from './toQuantity.ts';

export interface QuantityStepperProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children' | 'onChange'
> {
  value: number;
  /** Called with a quantity that can be had; 0 means that the item shall go. Once a click, a held key, a typed number. */
  onValueChange?: ((quantity: number) => void) | undefined;
  /** The product's title: it tells one row's buttons from another's. */
  item: string;
  /** The least that can be had. @default 1 */
  min?: number | undefined;
  /** @default 999999 */
  max?: number | undefined;
  /** Quantities are `min` and whole steps from there. @default 1 */
  step?: number | undefined;
  /**
   * Whether 0 may be chosen, and removes the item: at `min` the decreasing button is a bin. `typed` is for places that
   * have a button for it already: only the field takes a 0.
   *
   * @default true
   */
  removable?: boolean | 'typed' | undefined;
  /** The quantity is text: it cannot be changed. @selector [data-fixed] */
  fixed?: boolean | undefined;
  /** The store has not confirmed `value` yet. Nothing is disabled. @selector [data-pending] */
  pending?: boolean | undefined;
}

const MOST = 999_999;

/** Steps or types the quantity of a line. Renders a `<div>` of a field between two buttons. */
export const QuantityStepper = forwardRef<HTMLDivElement, QuantityStepperProps>(
  function QuantityStepper(
    {
      value,
      onValueChange,
      item,
      min = 1,
      max = MOST,
      step = 1,
      removable = true,
      fixed = false,
      pending = false,
      className,
      'aria-invalid': invalid,
      'aria-describedby': describedBy,
      ...props
    },
    ref,
  ) {
    const { locale, messages } = useFirmlyUI();
    const hintId = useId();
    /** What is being typed; undefined where `value` stands in the field. */
    const [draft, setDraft] = useState<string>();
    const range = toRange({ min, max, step, removable: removable !== false });
    const quantity = Number.isFinite(value) ? value : range.min;
    const typed = draft === undefined ? quantity : parseQuantity(draft, locale);
    const current = typed ?? quantity;

    const root = {
      ref,
      className: cx('firmly-QuantityStepper', className),
      'data-fixed': fixed || undefined,
      'data-pending': pending || undefined,
      ...props,
    };

    if (fixed) return <div {...root}>{messages.quantity(formatNumber(quantity, locale))}</div>;

    function change(next: number) {
      setDraft(undefined);
      if (next !== quantity) onValueChange?.(next);
    }

    function commit() {
      // What is no number goes back to what there was.
      if (draft !== undefined) change(typed === undefined ? quantity : toQuantity(typed, range));
    }

    function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
        event.preventDefault();
        // A held key is one wish: it is told when the key is let go. It does not run into a removal.
        const direction = event.key === 'ArrowUp' ? 1 : -1;
        const next = nextQuantity(current, direction, { ...range, removable: false });
        setDraft(formatNumber(next, locale));
      } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
        // A form around the cart is not what is meant.
        event.preventDefault();
        commit();
      } else if (event.key === 'Escape' && draft !== undefined) {
        // Nor is it a drawer around it.
        event.preventDefault();
        setDraft(undefined);
      }
    }

    const less = nextQuantity(current, -1, { ...range, removable: removable === true });
    const more = nextQuantity(current, 1, range);
    const willRemove = draft !== undefined && typed === 0 && range.removable;
    return (
      <div {...root}>
        <StepButton
          label={less === 0 ? messages.removeItem(item) : messages.decreaseQuantity(item)}
          icon={less === 0 ? 'remove' : 'decrease'}
          atLimit={less === current}
          onClick={() => change(less)}
        />
        <input
          type="text"
          className="firmly-QuantityStepper-field"
          inputMode={Number.isInteger(range.step) ? 'numeric' : 'decimal'}
          enterKeyHint="done"
          autoComplete="off"
          maxLength={12}
          aria-label={messages.quantityOf(item)}
          aria-invalid={typed === undefined || invalid || undefined}
          aria-describedby={cx(willRemove ? hintId : undefined, describedBy) || undefined}
          value={draft ?? formatNumber(quantity, locale)}
          onChange={(event) => setDraft(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={commit}
          onKeyDown={handleKeyDown}
          onKeyUp={({ key }) => {
            if (key === 'ArrowUp' || key === 'ArrowDown') commit();
          }}
        />
        <StepButton
          label={messages.increaseQuantity(item)}
          icon="increase"
          atLimit={more <= current}
          onClick={() => change(more)}
        />
        {willRemove && (
          <span id={hintId} className="firmly-QuantityStepper-hint">
            {messages.zeroRemoves(formatNumber(0, locale))}
          </span>
        )}
      </div>
    );
  },
);

const ICONS = {
  decrease: 'M3.5 8h9',
  increase: 'M3.5 8h9M8 3.5v9',
  remove:
    'M2.75 4.5h10.5M6.25 4.5V2.75h3.5V4.5M4.25 4.5l.5 8.75h6.5l.5-8.75M6.75 7v3.75M9.25 7v3.75',
};

interface StepButtonProps {
  label: string;
  icon: keyof typeof ICONS;
  /** Not `disabled`: that would take the focus away from who has just stepped here. */
  atLimit: boolean;
  onClick: () => void;
}

function StepButton({ label, icon, atLimit, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      className="firmly-QuantityStepper-button"
      aria-label={label}
      aria-disabled={atLimit || undefined}
      onClick={() => {
        if (!atLimit) onClick();
      }}
    >
      <svg className="firmly-QuantityStepper-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}
