'use client';

import { type Cart, isInvalidParameterError, isSessionError } from '@firmly-kit/core';
import { useCallback, useContext, useEffect } from 'react';
import { reportEvent, useCartReporter } from '../events/CartReporter.ts';
import { describeCart } from '../events/describeCart.ts';
import { type CartSettings, CartSettingsContext } from '../provider/CartSettings.ts';
import { callSafely } from '../utils/callSafely.ts';
import { logOnce } from '../utils/logOnce.ts';

// One error object can be shown by several components, and by each again.
const reported = new WeakSet<object>();

/**
 * Returns a function that reports an error which the shopper is shown, once: to `onError` and `onEvent`, and how to fix it to the console.
 *
 * @param own Overrides the `onError` and the `onEvent` of the provider above.
 */
export function useReport(own: Pick<CartSettings, 'onError' | 'onEvent'> = {}) {
  const settings = useContext(CartSettingsContext);
  const onError = own.onError ?? settings.onError;
  const reporter = useCartReporter(own.onEvent);
  return useCallback(
    (error: unknown, domain: string | undefined, cart?: Cart) => {
      if (typeof error === 'object' && error !== null) {
        if (reported.has(error)) return;
        reported.add(error);
      }
      if (isInvalidParameterError(error)) logOnce(error.message);
      if (isSessionError(error)) {
        logOnce(`${error.message}. Check the \`appId\`, and that it may be used on this origin.`);
      }
      callSafely(() => onError?.(error, { domain }));
      reportEvent(reporter, () => ({ ...describeCart(domain, cart), type: 'error', error }));
    },
    [onError, reporter],
  );
}

/** Reports `error` once. Null and undefined are no error. */
export function useReportedError(error: unknown, domain: string | undefined, cart?: Cart): void {
  const report = useReport();
  useEffect(() => {
    if (error !== null && error !== undefined) report(error, domain, cart);
  }, [error, domain, cart, report]);
}
