'use client';

import type { ShippingMethod } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { errorMessage } from '../../messages/errorMessage.ts';
import type { Messages } from '../../messages/Messages.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { cx } from '../../utils/cx.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { ErrorText } from '../_internal/ErrorText.tsx';
import { ShippingMethodOption } from './ShippingMethodOption.tsx';

export interface ShippingMethodsProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children' | 'onChange'
> {
  /** As the API returns them: `cart.shipping_method_options`. A `sku` that is there twice is shown once. */
  methods: readonly ShippingMethod[];
  /** The chosen one, as the store confirmed it: `cart.shipping_method`. */
  selected?: ShippingMethod | undefined;
  /** The `sku` that was requested and is not confirmed yet. @selector [data-pending] */
  pending?: string | undefined;
  /** Why the last choice was refused. */
  error?: unknown;
  /** Called with the `sku` of the method that the shopper chooses. Without it, the chosen method is shown. */
  onMethodChange?: ((sku: string) => void) | undefined;
}

/**
 * How a cart is sent: a radio group of names, dates and prices. A single method, and one that cannot be changed, is a line. Without
 * methods, a sentence says that the store does not deliver there. Renders a `<div>`.
 */
export const ShippingMethods = forwardRef<HTMLDivElement, ShippingMethodsProps>(
  function ShippingMethods(
    { methods, selected, pending, error, onMethodChange, className, ...props },
    ref,
  ) {
    const { messages } = useFirmlyUI();
    const id = useId();
    const errorId = useId();
    const all = distinct(selected ? [...methods, selected] : methods);
    const skus = all.flatMap(({ sku }) => sku ?? []);
    const canChoose = skus.length > 1 && Boolean(onMethodChange);
    const shown = canChoose || !selected ? all : all.filter(isSame(selected));
    const checked = pending !== undefined && skus.includes(pending) ? pending : selected?.sku;
    const hasFailed = isPresent(error);
    return (
      <div
        ref={ref}
        className={cx('firmly-ShippingMethods', className)}
        role={canChoose ? 'radiogroup' : 'group'}
        aria-labelledby={props['aria-label'] ? undefined : id}
        aria-describedby={hasFailed ? errorId : undefined}
        aria-busy={pending !== undefined || undefined}
        {...props}
      >
        <p id={id} className="firmly-ShippingMethods-label">
          {messages.shippingMethod}
        </p>
        {shown.map((method, index) => (
          <ShippingMethodOption
            // A method without a `sku` has no other name of its own.
            key={method.sku === undefined ? index : `sku ${method.sku}`}
            method={method}
            name={id}
            checked={checked !== undefined && method.sku === checked}
            pending={pending !== undefined && method.sku === pending}
            onChoose={canChoose ? onMethodChange : undefined}
          />
        ))}
        {shown.length === 0 && (
          <p className="firmly-ShippingMethods-none">{messages.noShippingMethods}</p>
        )}
        {hasFailed && (
          <ErrorText id={errorId} className="firmly-ShippingMethods-error">
            {methodErrorMessage(error, messages)}
          </ErrorText>
        )}
      </div>
    );
  },
);

/** The methods are the store's: one that it does not accept is gone. */
function methodErrorMessage(error: unknown, messages: Messages): string {
  const { code }: { code?: unknown } = Object(error);
  const isGone = code === 'ErrorInvalidInputBody' || code === 'ValidationError';
  return isGone ? messages.errors.optionGone : errorMessage(error, messages);
}

const isSame = (selected: ShippingMethod | undefined) => (method: ShippingMethod) =>
  method === selected ||
  (method.sku === undefined
    ? method.description !== undefined && method.description === selected?.description
    : method.sku === selected?.sku);

/** The first method of each `sku`. */
function distinct(methods: readonly ShippingMethod[]): ShippingMethod[] {
  return methods.filter((method, index) => methods.findIndex(isSame(method)) === index);
}
