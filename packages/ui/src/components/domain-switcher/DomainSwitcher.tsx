'use client';

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { cx } from '../../cx.ts';
import { errorMessage } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

export interface DomainSwitcherProps extends Omit<
  ComponentPropsWithoutRef<'fieldset'>,
  'children' | 'onChange'
> {
  /** The stores to choose from. Undefined shows a skeleton, or the error if there is one. */
  domains: readonly string[] | undefined;
  /** The current one. */
  value: string | undefined;
  onValueChange: (domain: string) => void;
  /** The stores' names by domain; a domain without one shows itself. */
  names?: Readonly<Record<string, string>>;
  /** Why the stores could not be read. */
  error?: unknown;
  /** Called by the "Try again" button, which is there only with this. */
  onRetry?: () => void;
}

/**
 * Chooses one of the stores that hold a cart. Renders a `<fieldset>` of native radio buttons: arrow keys move, Tab
 * passes by.
 *
 * `data-status` is `loading`, `error`, `empty` or `ready`.
 */
export const DomainSwitcher = forwardRef<HTMLFieldSetElement, DomainSwitcherProps>(
  function DomainSwitcher(
    { domains, value, onValueChange, names, error, onRetry, className, ...props },
    ref,
  ) {
    const { messages } = useFirmlyUI();
    const group = useId();
    const status = statusOf(domains, error);
    return (
      <fieldset
        ref={ref}
        className={cx('firmly-DomainSwitcher', className)}
        data-status={status}
        aria-busy={status === 'loading'}
        {...props}
      >
        <legend className="firmly-visuallyHidden">{messages.stores}</legend>
        {status === 'loading' && (
          <output className="firmly-DomainSwitcher-loading">
            <span className="firmly-visuallyHidden">{messages.loadingStores}</span>
          </output>
        )}
        {status === 'error' && (
          <div className="firmly-DomainSwitcher-error" role="alert">
            <span>{errorMessage(error, messages)}</span>
            {onRetry && (
              <button type="button" className="firmly-Button" onClick={() => onRetry()}>
                {messages.retry}
              </button>
            )}
          </div>
        )}
        {status === 'empty' && <p className="firmly-DomainSwitcher-empty">{messages.noStores}</p>}
        {status === 'ready' && (
          <div className="firmly-DomainSwitcher-stores">
            {[...new Set(domains)].map((domain) => (
              <label key={domain} className="firmly-DomainSwitcher-store">
                <input
                  type="radio"
                  className="firmly-DomainSwitcher-radio"
                  name={group}
                  value={domain}
                  checked={domain === value}
                  onChange={() => onValueChange(domain)}
                />
                <bdi className="firmly-DomainSwitcher-name">{nameOf(domain, names)}</bdi>
              </label>
            ))}
          </div>
        )}
      </fieldset>
    );
  },
);

function statusOf(domains: readonly string[] | undefined, error: unknown) {
  if (domains) return domains.length === 0 ? 'empty' : 'ready';
  return error === undefined || error === null ? 'loading' : 'error';
}

function nameOf(domain: string, names: DomainSwitcherProps['names']): string {
  return (names && Object.hasOwn(names, domain) && names[domain]) || domain;
}
