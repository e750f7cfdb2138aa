'use client';

import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Icon } from '../_internal/Icon.tsx';
import { ALERT } from '../_internal/icons.ts';
import { Skeleton } from '../_internal/Skeleton.tsx';
import { VisuallyHidden } from '../_internal/VisuallyHidden.tsx';
import type { Store } from './toStoreOptions.ts';

/** A store's count and total, or its load state. */
export function StoreDetails({ store: { status, count, total } }: { store: Store }) {
  const { messages } = useFirmlyUI();
  if (status === 'ready' && (count ?? total) === undefined) return null;
  return (
    <span className="firmly-DomainSwitcher-details" data-status={status}>
      {status === 'loading' && (
        <>
          <Skeleton className="firmly-DomainSwitcher-pulse" aria-hidden="true" />
          <VisuallyHidden>{messages.loadingStore}</VisuallyHidden>
        </>
      )}
      {status === 'error' && (
        <>
          <Icon path={ALERT} className="firmly-DomainSwitcher-failedIcon" /> {messages.storeFailed}
        </>
      )}
      {status === 'ready' && (
        <>
          {count}
          {count !== undefined && total !== undefined && ' · '}
          {total !== undefined && <bdi className="firmly-Money">{total}</bdi>}
        </>
      )}
    </span>
  );
}
