'use client';

import { memo } from 'react';
import { Icon } from '../_internal/Icon.tsx';
import { ALERT } from '../_internal/icons.ts';
import { Skeleton } from '../_internal/Skeleton.tsx';
import { StoreDetails } from './StoreDetails.tsx';
import type { Store } from './toStoreOptions.ts';

/** The fields of the store are props of their own: only a radio button that changed renders again. */
interface StoreRadioProps extends Store {
  /** The name of the radio buttons. */
  id: string;
  isChecked: boolean;
  /** A row with the count and the total. Else a badge. */
  isList: boolean;
  /** Keep its identity between renders. */
  onChoose: (domain: string) => void;
}

/** A radio button with a store's name, and its count as a badge or in words. */
export const StoreRadio = memo(function StoreRadio({
  id,
  isChecked,
  isList,
  onChoose,
  ...store
}: StoreRadioProps) {
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
          checked={isChecked}
          // Adds the words that the badge leaves out: "Luma Gift Shop, 3 items, $66.00".
          aria-label={label}
          onChange={() => onChoose(domain)}
        />
      </bdi>
      {isList ? <StoreDetails store={store} /> : <StoreBadge store={store} />}
    </label>
  );
});

/** Hidden from screen readers: the radio button's label contains it. */
function StoreBadge({ store: { status, badge } }: { store: Store }) {
  if (status === 'error') return <Icon path={ALERT} className="firmly-DomainSwitcher-failedIcon" />;
  if (status === 'loading') {
    return <Skeleton className="firmly-DomainSwitcher-pulse" aria-hidden="true" />;
  }
  if (badge === undefined) return null;
  return (
    <bdi className="firmly-DomainSwitcher-badge" aria-hidden="true">
      {badge}
    </bdi>
  );
}
