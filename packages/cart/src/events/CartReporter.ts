'use client';

import { createContext, type RefObject, useContext, useInsertionEffect, useRef } from 'react';
import { callSafely } from '../utils/callSafely.ts';
import type { FirmlyCartEvent } from './FirmlyCartEvent.ts';

export type OnCartEvent = ((event: FirmlyCartEvent) => void) | undefined;

/** Holds an app's current `onEvent`. A new function changes neither its identity nor a subscription. */
export type CartReporter = Readonly<RefObject<OnCartEvent>>;

export const CartReporterContext = createContext<CartReporter | undefined>(undefined);

/** The reporter of a provider with this `onEvent`: without one, the reporter of the provider above. */
export function useCartReporter(onEvent: OnCartEvent): CartReporter | undefined {
  const outer = useContext(CartReporterContext);
  const own = useRef(onEvent);
  // Before the effects of the children, which may report.
  useInsertionEffect(() => {
    own.current = onEvent;
  });
  return onEvent ? own : outer;
}

/** Reports an event. If the app's handler throws, the error is reported as uncaught. */
export function reportEvent(
  reporter: CartReporter | undefined,
  createEvent: () => FirmlyCartEvent,
): void {
  const onEvent = reporter?.current;
  if (onEvent) callSafely(() => onEvent(createEvent()));
}
