'use client';

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { cx } from '../../utils/cx.ts';
import { isPresent } from '../../utils/isPresent.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { useFocusRecovery } from '../../utils/useFocusRecovery.ts';
import { useMergedRef } from '../../utils/useMergedRef.ts';
import { ErrorWithRetry } from '../_internal/ErrorWithRetry.tsx';
import { Skeleton } from '../_internal/Skeleton.tsx';
import { VisuallyHidden } from '../_internal/VisuallyHidden.tsx';
import { SegmentedStores } from './SegmentedStores.tsx';
import { StoreList } from './StoreList.tsx';
import { StoreSelect } from './StoreSelect.tsx';
import { type DomainSwitcherStore, toStoreOptions } from './toStoreOptions.ts';

export interface DomainSwitcherProps extends Omit<
  ComponentPropsWithoutRef<'fieldset'>,
  'children' | 'onChange'
> {
  /** The stores to choose from. Undefined shows a skeleton, or the error if there is one. */
  domains: readonly string[] | undefined;
  /** The current one. */
  value: string | undefined;
  onValueChange: (domain: string) => void;
  /**
   * `segmented`: one row of names with their counts, which scrolls where it is too long. `select`: the platform's own
   * field, the chosen store's figures below it. `list`: a row for each store with its figures, for a sidebar. `auto`:
   * segmented up to 5 stores, select from 6 on.
   *
   * @default "auto"
   */
  variant?: 'auto' | 'segmented' | 'select' | 'list' | undefined;
  /** The stores' names by domain; a domain without one shows itself. The short form of `stores`. */
  names?: Readonly<Record<string, string>> | undefined;
  /** What is known of the stores, by domain: name, count, total, and whether their carts are being read or failed. */
  stores?: Readonly<Record<string, DomainSwitcherStore>> | undefined;
  /** Why the stores could not be read. */
  error?: unknown;
  /** Called by the "Try again" button, which is there only with this. */
  onRetry?: (() => void) | undefined;
}

const LAYOUTS = { segmented: SegmentedStores, select: StoreSelect, list: StoreList };

const MAX_SEGMENTS = 5;

/**
 * Chooses one of the stores that hold a cart. Renders a `<fieldset>` of native radio buttons, which arrow keys move
 * through and Tab passes by, or of a native `<select>`.
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
    const rootRef = useFocusRecovery<HTMLFieldSetElement>(
      '.firmly-DomainSwitcher-store',
      'input:checked, select',
    );
    useMergedRef(ref, rootRef);
    const status = getStatus(domains, error);
    const shown = toStoreOptions(domains ?? [], names, stores, ui);
    const automatic = shown.length > MAX_SEGMENTS ? 'select' : 'segmented';
    const layout = variant === 'auto' ? automatic : variant;
    const Stores = LAYOUTS[layout];
    return (
      <fieldset
        ref={rootRef}
        className={cx('firmly-DomainSwitcher', className)}
        data-status={status}
        data-variant={layout}
        aria-busy={status === 'loading'}
        // Where the focus goes when what had it is gone, and nothing can be chosen yet.
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
            {(layout === 'list' ? ['first', 'second', 'third'] : ['all']).map((key) => (
              <Skeleton key={key} className="firmly-DomainSwitcher-bone" />
            ))}
          </output>
        )}
        {isPresent(error) && (
          <ErrorWithRetry
            className="firmly-DomainSwitcher-error"
            error={error}
            onRetry={onRetry}
            messageClassName="firmly-DomainSwitcher-errorText"
            retryClassName="firmly-DomainSwitcher-retry"
          />
        )}
        {status === 'empty' && <p className="firmly-DomainSwitcher-empty">{messages.noStores}</p>}
        {status === 'ready' && (
          <Stores id={id} stores={shown} value={value} onValueChange={onValueChange} />
        )}
      </fieldset>
    );
  },
);

function getStatus(domains: readonly string[] | undefined, error: unknown) {
  if (domains) return domains.length === 0 ? 'empty' : 'ready';
  return isPresent(error) ? 'error' : 'loading';
}
