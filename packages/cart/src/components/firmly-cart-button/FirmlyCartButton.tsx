'use client';

import { useTotalCount } from '@firmly-kit/react';
import { useFirmlyUI } from '@firmly-kit/ui';
import { type ComponentPropsWithoutRef, forwardRef, useContext } from 'react';
import { useCartDrawer } from '../../hooks/useCartDrawer.ts';
import { useLoggedSetupError } from '../../hooks/useLoggedSetupError.ts';
import { CartSettingsContext } from '../../provider/CartSettings.ts';
import { cx } from '../../utils/cx.ts';
import { formatNumber } from '../../utils/formatNumber.ts';

export interface FirmlyCartButtonProps extends Omit<
  ComponentPropsWithoutRef<'button'>,
  'type' | 'children'
> {
  /** Called before the drawer opens. `preventDefault` keeps it closed. */
  onClick?: ComponentPropsWithoutRef<'button'>['onClick'];
}

/**
 * A bag with the number of items at all stores, or at those of the provider's `domains`, which opens the `FirmlyCartDrawer`. Renders a `<button>`.
 *
 * Above 99 it shows `99+`; its accessible name has the whole number. A change of the number is not announced: the components that change
 * a cart announce what they changed.
 *
 * @example
 * <FirmlyCartProvider appId="my-app">
 *   <FirmlyCartButton />
 *   <FirmlyCartDrawer />
 * </FirmlyCartProvider>
 */
export const FirmlyCartButton = forwardRef<HTMLButtonElement, FirmlyCartButtonProps>(
  function FirmlyCartButton(props, ref) {
    const error = useLoggedSetupError();
    const Bag = error ? BagButton : ConnectedBagButton;
    return <Bag {...props} ref={ref} />;
  },
);

const ConnectedBagButton = forwardRef<HTMLButtonElement, FirmlyCartButtonProps>(
  function ConnectedBagButton(props, ref) {
    const { domains } = useContext(CartSettingsContext);
    return <BagButton {...props} count={useTotalCount({ domains })} ref={ref} />;
  },
);

interface BagButtonProps extends FirmlyCartButtonProps {
  /** Undefined while it is not known. */
  count?: number | undefined;
}

const BagButton = forwardRef<HTMLButtonElement, BagButtonProps>(function BagButton(
  { count, className, onClick, ...props },
  ref,
) {
  const { locale, messages } = useFirmlyUI();
  const { isOpen, open } = useCartDrawer();
  const items = count !== undefined && messages.itemCount(count, formatNumber(count, locale));
  return (
    <button
      ref={ref}
      type="button"
      className={cx('firmly-CartButton', className)}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) open();
      }}
      {...props}
    >
      <svg className="firmly-CartButton-icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5.5 8.5h13l1 11.5h-15zM9 8.5V7a3 3 0 0 1 6 0v1.5" />
      </svg>
      {/* Not an `aria-label`: `99+` would be a part of the button’s text that its name lacks. */}
      <span className="firmly-visuallyHidden">
        {items ? messages.openCart(items) : messages.cart}
      </span>
      {count !== undefined && count > 0 && (
        <span className="firmly-CartButton-count" aria-hidden="true">
          {formatBadge(count, locale)}
        </span>
      )}
    </button>
  );
});

const MAX_ON_BADGE = 99;

function formatBadge(count: number, locale: string): string {
  return formatNumber(Math.min(count, MAX_ON_BADGE), locale) + (count > MAX_ON_BADGE ? '+' : '');
}
