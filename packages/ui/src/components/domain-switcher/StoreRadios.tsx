'use client';

import { useCallback, useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../../utils/useIsomorphicLayoutEffect.ts';
import { StoreRadio } from './StoreRadio.tsx';
import type { StoresProps } from './StoresProps.ts';
import { useScrollIntoView } from './useScrollIntoView.ts';

interface StoreRadiosProps extends StoresProps {
  /** A row for each store, for a sidebar. Else one row of all, or several on a wide screen. */
  isList: boolean;
}

/** A radio button for each store. */
export function StoreRadios({ id, stores, value, onValueChange, isList }: StoreRadiosProps) {
  const strip = useRef<HTMLDivElement>(null);
  useScrollIntoView(strip, value);
  // An app may pass a new function each time.
  const latest = useRef(onValueChange);
  useIsomorphicLayoutEffect(() => {
    latest.current = onValueChange;
  });
  const choose = useCallback((domain: string) => latest.current(domain), []);
  return (
    <div ref={strip} className="firmly-DomainSwitcher-stores">
      {stores.map((store) => (
        <StoreRadio
          key={store.domain}
          {...store}
          id={id}
          isChecked={store.domain === value}
          isList={isList}
          onChoose={choose}
        />
      ))}
    </div>
  );
}
