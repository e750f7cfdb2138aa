import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { ErrorIcon } from './ErrorIcon.tsx';
import type { Store } from './toStoreOptions.ts';

/** What is known of a store besides its name, or why nothing is. */
export function StoreDetails({ store: { status, count, total } }: { store: Store }) {
  const { messages } = useFirmlyUI();
  if (status === 'ready' && (count ?? total) === undefined) return null;
  return (
    <span className="firmly-DomainSwitcher-details" data-status={status}>
      {status === 'loading' && (
        <>
          <span className="firmly-Skeleton firmly-DomainSwitcher-pulse" aria-hidden="true" />
          <span className="firmly-visuallyHidden">{messages.loadingStore}</span>
        </>
      )}
      {status === 'error' && (
        <>
          <ErrorIcon /> {messages.storeFailed}
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
