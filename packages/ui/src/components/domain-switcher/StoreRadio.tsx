import type { ReactNode } from 'react';
import type { Store } from './toStoreOptions.ts';

/** How each of the three layouts is given its stores. */
export interface StoresProps {
  /** The page's own for this switcher: names its radio buttons, or is its field's id. */
  id: string;
  stores: readonly Store[];
  value: string | undefined;
  onValueChange: (domain: string) => void;
}

interface StoreRadioProps extends Omit<StoresProps, 'stores'> {
  store: Store;
  children: ReactNode;
}

/** A store's name and whatever stands with it, all of it the target of one native radio button. */
export function StoreRadio({ id, store, value, onValueChange, children }: StoreRadioProps) {
  const { domain, name, status, label } = store;
  return (
    <label className="firmly-DomainSwitcher-store" data-status={status}>
      <input
        type="radio"
        className="firmly-DomainSwitcher-radio"
        name={id}
        // Of no form: one around the switcher would send its choice, reset it, and be sent by Enter.
        form=""
        value={domain}
        checked={domain === value}
        // The figures beside the name need their words and pauses: "Luma Gift Shop, 3 items, $66.00".
        aria-label={label}
        onChange={() => onValueChange(domain)}
      />
      <bdi className="firmly-DomainSwitcher-name">{name}</bdi>
      {children}
    </label>
  );
}
