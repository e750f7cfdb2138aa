import type { Store } from './toStoreOptions.ts';

/** Props of the layouts. */
export interface StoresProps {
  /** Unique on the page: the name of the radio buttons, or the id of the select. */
  id: string;
  stores: readonly Store[];
  value: string | undefined;
  onValueChange: (domain: string) => void;
}
