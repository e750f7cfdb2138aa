import { StoreDetails } from './StoreDetails.tsx';
import { StoreRadio, type StoresProps } from './StoreRadio.tsx';

/** A row for each store, for a sidebar. */
export function StoreList({ stores, ...props }: StoresProps) {
  return (
    <div className="firmly-DomainSwitcher-stores">
      {stores.map((store) => (
        <StoreRadio key={store.domain} store={store} {...props}>
          <StoreDetails store={store} />
        </StoreRadio>
      ))}
    </div>
  );
}
