'use client';

import { createContext, type ReactNode, useContext } from 'react';

const ShownContext = createContext(true);

interface ShownProps {
  /** Whether the shopper can see the children. */
  when: boolean;
  children: ReactNode;
}

/** Tells the carts in it whether they are shown. They stay mounted while they are not. Renders no element. */
export function Shown({ when, children }: ShownProps) {
  const isShown = useIsShown();
  return <ShownContext.Provider value={isShown && when}>{children}</ShownContext.Provider>;
}

/** Whether every `Shown` around is shown. True without one. */
export function useIsShown(): boolean {
  return useContext(ShownContext);
}
