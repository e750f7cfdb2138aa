'use client';

import type { ReactNode } from 'react';
import type { Store } from './toStoreOptions.ts';

/** Props of the layouts. */
export interface StoresProps {
  /** Unique on the page: the name of the radio buttons, or the id of the select. */
  id: string;
  stores: readonly Store[];
  value: string | undefined;
  onValueChange: (domain: string) => void;
}

interface StoreRadioProps extends Omit<StoresProps, 'stores'> {
  store: Store;
  children: ReactNode;
}

/** A radio button with a store's name and `children` as its label. */
export function StoreRadio({ id, store, value, onValueChange, children }: StoreRadioProps) {
  const { domain, name, status, label } = store;
  return (
    <label className="firmly-DomainSwitcher-store" data-status={status}>
      <bdi className="firmly-DomainSwitcher-name">
        {name}
        {/* It covers the label. Inside the name, it does not keep a test's click from the name. */}
        <input
          type="radio"
          className="firmly-DomainSwitcher-radio"
          name={id}
          // A form around the switcher must not submit or reset it, nor be submitted by Enter.
          form=""
          value={domain}
          checked={domain === value}
          // Adds the words that the badge leaves out: "Luma Gift Shop, 3 items, $66.00".
          aria-label={label}
          onChange={() => onValueChange(domain)}
        />
      </bdi>
      {children}
    </label>
  );
}
