import { isolateBidi } from '../../utils/isolateBidi.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { StoreDetails } from './StoreDetails.tsx';
import type { StoresProps } from './StoreRadio.tsx';
import type { Store } from './toStoreOptions.ts';

/** The platform's own list of choices, and below it what keeps the chosen store from having figures. */
export function StoreSelect({ id, stores, value, onValueChange }: StoresProps) {
  const { messages } = useFirmlyUI();
  const chosen = stores.find(({ domain }) => domain === value);
  return (
    <>
      <div className="firmly-DomainSwitcher-field">
        <select
          id={id}
          // Of no form: one around the switcher would reset its choice.
          form=""
          className="firmly-DomainSwitcher-select"
          value={chosen?.domain ?? ''}
          onChange={({ currentTarget }) => onValueChange(currentTarget.value)}
        >
          {/* Without it, the first store would look chosen. */}
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
      {/* Its figures stand in the field already. */}
      {chosen && chosen.status !== 'ready' && <StoreDetails store={chosen} />}
    </>
  );
}

/**
 * `Luma Gift Shop (3) — $66.00`: an option holds no elements that would keep each in one piece. Nothing stands before the
 * name, so that its first letters, typed, find it.
 */
function optionText({ name, status, number, total }: Store, failed: string): string {
  if (status === 'error') return `${name} — ${failed}`;
  const counted = number === undefined ? name : `${name} ${isolateBidi(`(${number})`)}`;
  return total === undefined ? counted : `${counted} — ${isolateBidi(total)}`;
}
