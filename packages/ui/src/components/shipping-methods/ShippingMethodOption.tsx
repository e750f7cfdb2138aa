'use client';

import type { ShippingMethod } from '@firmly-kit/core';
import { isZero } from '../../cart/amounts.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { decodeEntities } from '../../utils/decodeEntities.ts';
import { formatDay } from '../../utils/formatDay.ts';
import { Money } from '../money/Money.tsx';

interface ShippingMethodOptionProps {
  method: ShippingMethod;
  /** The name of the radio group. */
  name: string;
  checked: boolean;
  pending: boolean;
  /** Without it, the method is a line. */
  onChoose: ((sku: string) => void) | undefined;
}

/** One method: its name, its date and its price, in a label with a radio button, or in a line. */
export function ShippingMethodOption({
  method,
  name,
  checked,
  pending,
  onChoose,
}: ShippingMethodOptionProps) {
  const { locale, messages } = useFirmlyUI();
  const { sku, description, price, estimated_delivery } = method;
  const date = decodeEntities(estimated_delivery);
  // The API names a method by its `sku`: one without it cannot be chosen.
  const isChoice = onChoose && sku;
  const Root = isChoice ? 'label' : 'p';
  return (
    <Root className="firmly-ShippingMethods-method" data-pending={pending || undefined}>
      {isChoice && (
        <>
          <input
            type="radio"
            className="firmly-ShippingMethods-radio"
            name={name}
            // A form around it must not submit or reset it.
            form=""
            value={sku}
            checked={checked}
            onChange={() => onChoose(sku)}
          />
          <span className="firmly-ShippingMethods-mark" aria-hidden="true" />
        </>
      )}
      <span className="firmly-ShippingMethods-words">
        <bdi className="firmly-ShippingMethods-name">
          {decodeEntities(description) || messages.shipping}
        </bdi>{' '}
        {date && <bdi className="firmly-ShippingMethods-date">{formatDay(date, locale)}</bdi>}
      </span>{' '}
      {price && (
        <span className="firmly-ShippingMethods-price">
          {isZero(price) ? messages.free : <Money money={price} />}
        </span>
      )}
    </Root>
  );
}
