'use client';

import type { Money as MoneyValue } from '@firmly-kit/core';
import { formatMoney, type FormatMoneyOptions } from '@firmly-kit/core/money';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from '../../utils/cx.ts';
import { isolateBidi } from '../../utils/isolateBidi.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

export interface MoneyProps extends Omit<ComponentPropsWithoutRef<'bdi'>, 'children'> {
  /** As the API returns it. Without a value it is shown as `messages.noAmount`, a dash. */
  money: MoneyValue | null | undefined;
  /** How the currency is written, as in `Intl.NumberFormat`. @default "symbol" */
  currencyDisplay?: FormatMoneyOptions['currencyDisplay'];
  /** Adds words to the formatted amount: `(amount) => `${amount} each``. */
  format?: ((amount: string) => string) | undefined;
}

/** A formatted amount. Renders a `<bdi>`, so that a right-to-left sentence does not reorder it. */
export const Money = forwardRef<HTMLElement, MoneyProps>(function Money(
  { money, currencyDisplay, format, className, ...props },
  ref,
) {
  const { locale, messages } = useFirmlyUI();
  const amount = formatMoney(money, { locale, currencyDisplay });
  return (
    <bdi ref={ref} className={cx('firmly-Money', className)} {...props}>
      {amount === null ? messages.noAmount : (format?.(isolateBidi(amount)) ?? amount)}
    </bdi>
  );
});
