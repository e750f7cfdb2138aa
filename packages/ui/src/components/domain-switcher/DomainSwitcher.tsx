'use client';

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { cx } from '../../utils/cx.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { storesErrorMessage } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { useFocusRecovery } from '../../utils/useFocusRecovery.ts';
import { ErrorWithRetry } from '../_internal/ErrorWithRetry.tsx';
import { Skeleton } from '../_internal/Skeleton.tsx';
import { VisuallyHidden } from '../_internal/VisuallyHidden.tsx';
import { StoreRadios } from './StoreRadios.tsx';
import { StoreSelect } from './StoreSelect.tsx';
import { type DomainSwitcherStore, toStoreOptions } from './toStoreOptions.ts';

export interface DomainSwitcherProps extends Omit<
  ComponentPropsWithoutRef<'fieldset'>,
  'children' | 'onChange'
> {
  /** The domains to choose from. Undefined shows a skeleton, or the error if there is one. */
  domains: readonly string[] | undefined;
  /** The current domain. */
  value: string | undefined;
  /** Called with the chosen domain. */
  onValueChange: (domain: string) => void;
  /**
   * `segmented`: names with counts in one row, which scrolls if it is too wide; on a screen of 60em or more, in several
   * rows. `select`: a native `<select>`. `list`: a row for each store with its count and total, for a sidebar. `auto`:
   * `segmented` for up to 5 stores, else `select`.
   *
   * @default "auto"
   */
  variant?: 'auto' | 'segmented' | 'select' | 'list' | undefined;
  /** Store names by domain, a short form of `stores`. @default the domain */
  names?: Readonly<Record<string, string>> | undefined;
  /** Name, count, total and load state of the stores, by domain. */
  stores?: Readonly<Record<string, DomainSwitcherStore>> | undefined;
  /** Why the domains could not be loaded. Known domains are shown below it. */
  error?: unknown;
  /** Called by the "Try again" button. Without it there is no button. */
  onRetry?: (() => void) | undefined;
}

const MAX_SEGMENTS = 5;

/**
 * Chooses one of the stores at which the shopper has a cart. Renders a `<fieldset>` of native radio buttons or of a native
 * `<select>`.
 *
 * `data-status` is `loading`, `error`, `empty` or `ready`; `data-variant` is `segmented`, `select` or `list`.
 */
export const DomainSwitcher = forwardRef<HTMLFieldSetElement, DomainSwitcherProps>(
  function DomainSwitcher(
    {
      domains,
      value,
      onValueChange,
      variant = 'auto',
      names,
      stores,
      error,
      onRetry,
      className,
      ...props
    },
    ref,
  ) {
    const ui = useFirmlyUI();
    const { messages } = ui;
    const id = useId();
    const rootRef = useFocusRecovery(ref, '.firmly-DomainSwitcher-store', 'input:checked, select');
    const status = getStatus(domains, error);
    const shown = toStoreOptions(domains ?? [], names, stores, ui);
    const automatic = shown.length > MAX_SEGMENTS ? 'select' : 'segmented';
    const layout = variant === 'auto' ? automatic : variant;
    const choice = { id, stores: shown, value, onValueChange };
    return (
      <fieldset
        ref={rootRef}
        className={cx('firmly-DomainSwitcher', className)}
        data-status={status}
        data-variant={layout}
        aria-busy={status === 'loading'}
        // Focus recovery falls back to it while there is no control.
        tabIndex={-1}
        {...props}
      >
        {status === 'ready' && layout === 'select' ? (
          <legend className="firmly-DomainSwitcher-legend">
            <label className="firmly-DomainSwitcher-label" htmlFor={id}>
              {messages.stores}
            </label>
          </legend>
        ) : (
          <VisuallyHidden as="legend">{messages.stores}</VisuallyHidden>
        )}
        {status === 'loading' && (
          <output className="firmly-DomainSwitcher-loading">
            <VisuallyHidden>{messages.loadingStores}</VisuallyHidden>
            {[1, 2, 3].slice(layout === 'list' ? 0 : 2).map((key) => (
              <Skeleton key={key} className="firmly-DomainSwitcher-bone" />
            ))}
          </output>
        )}
        {isPresent(error) && (
          <ErrorWithRetry
            className="firmly-DomainSwitcher-error"
            text={storesErrorMessage(error, messages)}
            onRetry={onRetry}
            messageClassName="firmly-DomainSwitcher-errorText"
            retryClassName="firmly-DomainSwitcher-retry"
          />
        )}
        {status === 'empty' && <p className="firmly-DomainSwitcher-empty">{messages.noStores}</p>}
        {status === 'ready' &&
          (layout === 'select' ? (
            <StoreSelect {...choice} />
          ) : (
            <StoreRadios {...choice} isList={layout === 'list'} />
          ))}
      </fieldset>
    );
  },
);

function getStatus(domains: readonly string[] | undefined, error: unknown) {
  if (domains) return domains.length === 0 ? 'empty' : 'ready';
  return isPresent(error) ? 'error' : 'loading';
}
