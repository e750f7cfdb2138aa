'use client';

import { useRef } from 'react';
import { AlertIcon } from '../_internal/icons.tsx';
import { Skeleton } from '../_internal/Skeleton.tsx';
import { StoreDetails } from './StoreDetails.tsx';
import { StoreRadio, type StoresProps } from './StoreRadio.tsx';
import type { Store } from './toStoreOptions.ts';
import { useScrollIntoView } from './useScrollIntoView.ts';

interface StoreRadiosProps extends StoresProps {
  /** A row for each store, for a sidebar. Else one row of all, or several on a wide screen. */
  isList: boolean;
}

/** A radio button for each store. */
export function StoreRadios({ stores, isList, ...props }: StoreRadiosProps) {
  const strip = useRef<HTMLDivElement>(null);
  useScrollIntoView(strip, props.value);
  return (
    <div ref={strip} className="firmly-DomainSwitcher-stores">
      {stores.map((store) => (
        <StoreRadio key={store.domain} store={store} {...props}>
          {isList ? <StoreDetails store={store} /> : <StoreBadge store={store} />}
        </StoreRadio>
      ))}
    </div>
  );
}

/** Hidden from screen readers: the radio button's label contains it. */
function StoreBadge({ store: { status, badge } }: { store: Store }) {
  if (status === 'error') return <AlertIcon className="firmly-DomainSwitcher-failedIcon" />;
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
