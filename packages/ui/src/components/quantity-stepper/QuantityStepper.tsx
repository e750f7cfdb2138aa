'use client';

import {
  type ComponentPropsWithoutRef,
  type FocusEvent,
  forwardRef,
  type KeyboardEvent,
  type PointerEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { cx } from '../../utils/cx.ts';
import { formatNumber } from '../../utils/formatNumber.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect.ts';
import { BinIcon, MinusIcon, PlusIcon } from '../_internal/icons.tsx';
import { parseQuantity } from './parseQuantity.ts';
import { nextQuantity, clampToStep, normalizeRange } from './quantityRange.ts';

export interface QuantityStepperProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children' | 'onChange'
> {
  /**
   * What is to be had. May come late: until it changes, `pending` ends, or the focus leaves, the quantity told last is
   * shown, and the next press steps from it.
   */
  value: number;
  /** Called with a quantity that can be had; 0 means that the item shall go. Once a click, a held arrow key, a typed number. */
  onValueChange?: ((quantity: number) => void) | undefined;
  /** The product's title: it tells one row's buttons from another's. */
  label: string;
  /** The least that can be had. @default 1 */
  min?: number | undefined;
  /** @default 999999 */
  max?: number | undefined;
  /** Quantities are `min` and whole steps from there. @default 1 */
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
  /** The quantity is text and cannot be changed. @selector [data-readonly] */
  readOnly?: boolean | undefined;
  /** The store has not confirmed `value` yet. Nothing is disabled. @selector [data-pending] */
  pending?: boolean | undefined;
}

interface Edit {
  /** What is being typed; undefined where a quantity stands in the field. */
  draft: string | undefined;
  /** Told, and not yet come back as `value`. */
  told: readonly number[];
}

const MAX_QUANTITY = 999_999;

/** Steps or types the quantity of a line. Renders a `<div>` of a field between two buttons. */
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
      readOnly = false,
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
    const [edit, setEdit] = useState<Edit>({ draft: undefined, told: [] });
    /** Newer than `edit` where presses come faster than they are rendered. */
    const editRef = useRef(edit);
    const isPressedRef = useRef(false);
    const range = normalizeRange({ min, max, step, allowZero });
    const quantity = Number.isFinite(value) ? value : range.min;
    const [seen, setSeen] = useState({ quantity, pending });

    if (seen.quantity !== quantity || seen.pending !== pending) {
      setSeen({ quantity, pending });
      const { told } = edit;
      // The answer to a press is none to those after it.
      const left = seen.quantity === quantity ? told : told.slice(placeAfter(told, quantity));
      setEdit({ ...edit, told: seen.pending && !pending ? [] : left });
    }

    useIsomorphicLayoutEffect(() => {
      editRef.current = edit;
    }, [edit]);

    const { draft } = edit;
    const { last, typed, current } = read(edit);

    const root = {
      ref,
      className: cx('firmly-QuantityStepper', className),
      'data-readonly': readOnly || undefined,
      'data-pending': pending || undefined,
      ...props,
    };

    if (readOnly) return <div {...root}>{messages.quantity(formatNumber(quantity, locale))}</div>;

    function read({ draft: text, told }: Edit) {
      const lastTold = told.at(-1) ?? quantity;
      const number = text === undefined ? lastTold : parseQuantity(text, locale);
      return { last: lastTold, typed: number, current: number ?? lastTold };
    }

    function stepFrom(from: number, direction: 1 | -1) {
      return nextQuantity(from, direction, { ...range, allowZero: allowZero && zeroButton });
    }

    function update(change: Partial<Edit>) {
      editRef.current = { ...editRef.current, ...change };
      setEdit(editRef.current);
    }

    function tell(next: number) {
      const { told } = editRef.current;
      const isNew = next !== read(editRef.current).last;
      // A removal is for the parent to show, or to refuse: there is no stepping from it.
      update({ draft: undefined, told: isNew && next > 0 ? [...told, next] : told });
      if (isNew) onValueChange?.(next);
    }

    function press(direction: 1 | -1) {
      const { current: from } = read(editRef.current);
      const next = stepFrom(from, direction);
      if ((next - from) * direction > 0) tell(next);
    }

    function commit() {
      const now = read(editRef.current);
      // What is no number goes back to what there was.
      if (editRef.current.draft === undefined) return;
      tell(now.typed === undefined ? now.last : clampToStep(now.typed, range));
    }

    function handleBlur(event: FocusEvent<HTMLDivElement>) {
      props.onBlur?.(event);
      // Not every browser focuses a pressed button.
      const stays = isPressedRef.current || event.currentTarget.contains(event.relatedTarget);
      isPressedRef.current = false;
      if (!stays) update({ told: [] });
    }

    function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      // While a word is composed, the keys are for the word.
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
        event.preventDefault();
        // A held key is one wish: it is told when the key is let go. It does not run into a removal.
        const direction = event.key === 'ArrowUp' ? 1 : -1;
        const next = nextQuantity(current, direction, { ...range, allowZero: false });
        // Beyond what can be had, the next that can be had lies in the other direction.
        if ((next - current) * direction > 0) update({ draft: formatNumber(next, locale) });
      } else if (event.key === 'Enter') {
        // A form around the cart is not what is meant.
        event.preventDefault();
        commit();
      } else if (event.key === 'Escape' && draft !== undefined) {
        // Nor is it a drawer around it.
        event.preventDefault();
        update({ draft: undefined });
      }
    }

    const less = stepFrom(current, -1);
    const more = stepFrom(current, 1);
    const willRemove = draft !== undefined && typed === 0 && allowZero;
    return (
      <div
        {...root}
        onBlur={handleBlur}
        onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
          props.onPointerDown?.(event);
          isPressedRef.current = true;
        }}
        onPointerUp={(event: PointerEvent<HTMLDivElement>) => {
          props.onPointerUp?.(event);
          isPressedRef.current = false;
        }}
      >
        <StepButton
          label={less === 0 ? messages.removeItem(label) : messages.decreaseQuantity(label)}
          icon={less === 0 ? 'remove' : 'decrease'}
          atLimit={less >= current}
          onClick={() => press(-1)}
        />
        <input
          type="text"
          className="firmly-QuantityStepper-field"
          inputMode={Number.isInteger(range.step) ? 'numeric' : 'decimal'}
          enterKeyHint="done"
          autoComplete="off"
          // Room for the spaces of a pasted number.
          maxLength={64}
          aria-label={messages.quantityOf(label)}
          aria-invalid={typed === undefined || invalid || undefined}
          aria-describedby={cx(willRemove ? hintId : undefined, describedBy) || undefined}
          value={draft ?? formatNumber(last, locale)}
          onChange={({ target }) => update({ draft: target.value })}
          onFocus={(event) => event.target.select()}
          onBlur={commit}
          onKeyDown={handleKeyDown}
          onKeyUp={({ key }) => {
            if (key === 'ArrowUp' || key === 'ArrowDown') commit();
          }}
        />
        <StepButton
          label={messages.increaseQuantity(label)}
          icon="increase"
          atLimit={more <= current}
          onClick={() => press(1)}
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

/** Where the wishes begin that came after this quantity; after them all, if it was none of them. */
function placeAfter(told: readonly number[], quantity: number): number {
  const place = told.lastIndexOf(quantity);
  return place === -1 ? told.length : place + 1;
}

const ICONS = { decrease: MinusIcon, increase: PlusIcon, remove: BinIcon };

interface StepButtonProps {
  label: string;
  icon: keyof typeof ICONS;
  /** Not `disabled`: that would take the focus away from who has just stepped here. */
  atLimit: boolean;
  onClick: () => void;
}

function StepButton({ label, icon, atLimit, onClick }: StepButtonProps) {
  const Icon = ICONS[icon];
  return (
    <button
      type="button"
      className="firmly-QuantityStepper-button"
      data-action={icon}
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
