'use client';

import type { ShippingInfo } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { cx } from '../../utils/cx.ts';
import { Button } from '../_internal/Button.tsx';
import { addressLines } from './addressLines.ts';

export interface ShippingAddressProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** As the API returns it: `cart.shipping_info`. E-mail and phone are not shown. */
  shippingInfo: ShippingInfo;
  /** Called by the "Change" button. Without it there is no button. */
  onEdit?: (() => void) | undefined;
}

/**
 * Where a cart is sent: the address, in the order of its country. Renders a `<div>`, and nothing for an address without a line
 * and without `onEdit`.
 */
export const ShippingAddress = forwardRef<HTMLDivElement, ShippingAddressProps>(
  function ShippingAddress({ shippingInfo, onEdit, className, ...props }, ref) {
    const { locale, messages } = useFirmlyUI();
    const lines = addressLines(shippingInfo, locale);
    if (lines.length === 0 && !onEdit) return null;
    return (
      <div ref={ref} className={cx('firmly-ShippingAddress', className)} {...props}>
        <p className="firmly-ShippingAddress-label">{messages.shippingAddress}</p>
        {onEdit && (
          <Button
            className="firmly-ShippingAddress-edit"
            variant="quiet"
            aria-label={messages.details([messages.change, messages.shippingAddress])}
            onClick={() => onEdit()}
          >
            {messages.change}
          </Button>
        )}
        <address className="firmly-ShippingAddress-lines">
          {lines.map((line) => (
            <span key={line} className="firmly-ShippingAddress-line">
              <bdi>{line}</bdi>
            </span>
          ))}
        </address>
      </div>
    );
  },
);
