'use client';

import { isolateBidi } from '../../utils/isolateBidi.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { StoreDetails } from './StoreDetails.tsx';
import type { StoresProps } from './StoresProps.ts';
import type { Store } from './toStoreOptions.ts';

/** A native `<select>`, and below it the load state of the chosen store. */
export function StoreSelect({ id, stores, value, onValueChange }: StoresProps) {
  const { messages } = useFirmlyUI();
  const chosen = stores.find(({ domain }) => domain === value);
  return (
    <>
      <div className="firmly-DomainSwitcher-field">
        <select
          id={id}
          // A form around the switcher must not reset it.
          form=""
          className="firmly-DomainSwitcher-select"
          value={chosen?.domain ?? ''}
          onChange={({ currentTarget }) => onValueChange(currentTarget.value)}
        >
          {/* Without it, the browser shows the first store as chosen. */}
          {!chosen && (
            <option value="" hidden>
              {messages.stores}
            </option>
          )}
          {stores.map((store) => (
            <option key={store.domain} value={store.domain}>
              {optionText(store, messages.storeFailed)}
            </option>
          ))}
        </select>
      </div>
      {/* The select already shows the count and total. */}
      {chosen && chosen.status !== 'ready' && <StoreDetails store={chosen} />}
    </>
  );
}

/**
 * `Luma Gift Shop (3) — $66.00`. Starts with the name, so that typing its first letters finds it. An option cannot contain
 * `<bdi>`: the parts are isolated by characters.
 */
function optionText({ name, status, number, total }: Store, failed: string): string {
  if (status === 'error') return `${name} — ${failed}`;
  const counted = number === undefined ? name : `${name} ${isolateBidi(`(${number})`)}`;
  return total === undefined ? counted : `${counted} — ${isolateBidi(total)}`;
}
