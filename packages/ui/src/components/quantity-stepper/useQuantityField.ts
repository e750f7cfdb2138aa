'use client';

import { type ComponentPropsWithoutRef, type KeyboardEvent, useRef, useState } from 'react';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { formatNumber } from '../../utils/formatNumber.ts';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect.ts';
import { parseQuantity } from './parseQuantity.ts';
import { nextQuantity, normalizeRange, type QuantityRange } from './quantityRange.ts';
import { quantityRefusal } from './quantityRefusal.ts';

interface QuantityFieldOptions extends QuantityRange {
  value: number;
  zeroButton: boolean;
  onValueChange: ((quantity: number) => void) | undefined;
}

interface QuantityStep {
  /** The quantity that the next press requests. */
  next: number;
  atLimit: boolean;
  press: () => void;
}

export interface QuantityField {
  /** `value`, or `min` if `value` is not a finite number. */
  quantity: number;
  input: ComponentPropsWithoutRef<'input'>;
  /** The text in the field is not a number, or the last one was refused. */
  isInvalid: boolean;
  /** Why the last typed text was refused, until the next one is typed. */
  refusal: string | undefined;
  /** The text in the field is 0, which removes the item. */
  willRemove: boolean;
  decrease: QuantityStep;
  increase: QuantityStep;
}

interface QuantityEdit {
  draft?: string | undefined;
  refusal?: string | undefined;
}

/**
 * The state of a quantity field and its two buttons. A typed text is a draft until Enter, blur or an arrow key's release. A
 * refused one requests nothing: Enter keeps it in the field, blur replaces it by the requested quantity.
 */
export function useQuantityField(options: QuantityFieldOptions): QuantityField {
  const { value, zeroButton, onValueChange } = options;
  const { locale, messages } = useFirmlyUI();
  const range = normalizeRange(options);
  const quantity = Number.isFinite(value) ? value : range.min;
  const [{ draft, refusal }, setEdit] = useState<QuantityEdit>({});
  // Several presses may come before the render with the new `value`: each steps from the quantity requested last.
  const requestedRef = useRef(quantity);
  useIsomorphicLayoutEffect(() => {
    requestedRef.current = quantity;
  });

  const typed = draft === undefined ? quantity : parseQuantity(draft, locale);
  const current = typed ?? quantity;

  function request(next: number) {
    // A new object renders again, so that the ref returns to a `value` that the parent did not change.
    setEdit({});
    if (next === requestedRef.current) return;
    // The parent may refuse a removal: the next press then steps from the quantity before it.
    if (next > 0) requestedRef.current = next;
    onValueChange?.(next);
  }

  function commit(keepsText?: boolean) {
    if (draft === undefined) return;
    const isNew = draft.trim() && typed !== requestedRef.current;
    const reason = isNew ? quantityRefusal(typed, range, messages, locale) : undefined;
    if (reason) setEdit({ draft: keepsText ? draft : undefined, refusal: reason });
    else request(isNew && typed !== undefined ? typed : requestedRef.current);
  }

  function toStep(direction: 1 | -1): QuantityStep {
    const buttonRange = { ...range, allowZero: range.allowZero && zeroButton };
    const isStep = (from: number, to: number) => (to - from) * direction > 0;
    const next = nextQuantity(current, direction, buttonRange);
    return {
      next,
      // Outside the range, the next quantity may lie in the other direction.
      atLimit: !isStep(current, next),
      press: () => {
        const from = draft === undefined ? requestedRef.current : current;
        const to = nextQuantity(from, direction, buttonRange);
        if (isStep(from, to)) request(to);
      },
    };
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // The keys belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      // A held key changes the draft, without reaching 0. Its release requests the quantity once.
      const direction = event.key === 'ArrowUp' ? 1 : -1;
      const next = nextQuantity(current, direction, { ...range, allowZero: false });
      if ((next - current) * direction > 0) setEdit({ draft: formatNumber(next, locale) });
    } else if (event.key === 'Enter') {
      // Does not submit a form around the cart.
      event.preventDefault();
      commit(true);
    } else if (event.key === 'Escape' && (draft ?? refusal) !== undefined) {
      // Does not close a dialog around the cart.
      event.preventDefault();
      setEdit({});
    }
  }

  return {
    quantity,
    input: {
      inputMode: Number.isInteger(range.step) ? 'numeric' : 'decimal',
      value: draft ?? formatNumber(quantity, locale),
      onChange: ({ target }) => setEdit({ draft: target.value }),
      onFocus: ({ target }) => target.select(),
      onBlur: () => commit(),
      onKeyDown: handleKeyDown,
      onKeyUp: ({ key }) => {
        if (key === 'ArrowUp' || key === 'ArrowDown') commit();
      },
    },
    isInvalid: typed === undefined || refusal !== undefined,
    refusal,
    willRemove: draft !== undefined && typed === 0 && range.allowZero,
    decrease: toStep(-1),
    increase: toStep(1),
  };
}
