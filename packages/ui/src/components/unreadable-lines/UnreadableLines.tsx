'use client';

import type { Cart } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { formatNumber } from '../../utils/formatNumber.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

export interface UnreadableLinesProps extends Omit<ComponentPropsWithoutRef<'p'>, 'children'> {
  /** As the API returns it. */
  cart: Cart;
}

/** The number of lines that could not be parsed. Renders a `<p>`, and nothing if there are none. */
export const UnreadableLines = forwardRef<HTMLParagraphElement, UnreadableLinesProps>(
  function UnreadableLines({ cart: { dropped_line_items: count = 0 }, className, ...props }, ref) {
    const { locale, messages } = useFirmlyUI();
    if (!(count > 0)) return null;
    return (
      <p ref={ref} className={cx('firmly-UnreadableLines', className)} {...props}>
        {messages.unreadableItems(count, formatNumber(count, locale))}
      </p>
    );
  },
);
