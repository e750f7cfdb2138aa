'use client';

import type { PaymentMethod } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import type { Messages } from '../../messages/Messages.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { cx } from '../../utils/cx.ts';
import { decodeEntities } from '../../utils/decodeEntities.ts';
import { getOwn } from '../../utils/getOwn.ts';

export interface PaymentMethodsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** As the API returns them: `cart.payment_method_options`. */
  methods: readonly PaymentMethod[];
}

/**
 * What the cart can be paid with, as names. Of a saved card, the kind and the last four digits. Renders a `<div>` with a list, and
 * nothing without a method that has a name.
 */
export const PaymentMethods = forwardRef<HTMLDivElement, PaymentMethodsProps>(
  function PaymentMethods({ methods, className, ...props }, ref) {
    const { messages } = useFirmlyUI();
    const id = useId();
    const names = [...new Set(methods.map((method) => toName(method, messages)))].filter(Boolean);
    if (names.length === 0) return null;
    return (
      <div ref={ref} className={cx('firmly-PaymentMethods', className)} {...props}>
        <p id={id} className="firmly-PaymentMethods-label">
          {messages.paymentMethods}
        </p>
        <ul role="list" className="firmly-PaymentMethods-list" aria-labelledby={id}>
          {names.map((name) => (
            <li key={name} className="firmly-PaymentMethods-method">
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      </div>
    );
  },
);

function toName({ type, card_type, last_four }: PaymentMethod, messages: Messages): string {
  const kind = decodeEntities(card_type) || decodeEntities(type);
  const name = getOwn(messages.paymentTypes, kind) ?? inWords(kind);
  // Never more than the last four digits.
  const digits = last_four?.trim().slice(-4);
  return digits ? messages.savedCard(name || messages.paymentTypes.CreditCard, digits) : name;
}

/** `ApplePay` becomes "Apple Pay", `PAY_LATER` "PAY LATER". */
function inWords(type: string): string {
  if (type === 'PayPal') return type;
  return type.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
}
