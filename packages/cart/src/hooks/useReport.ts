'use client';

import { isInvalidParameterError, isSessionError } from '@firmly-kit/core';
import { useCallback, useContext, useEffect } from 'react';
import { type CartSettings, CartSettingsContext } from '../provider/CartSettings.ts';
import { callSafely } from '../utils/callSafely.ts';
import { logOnce } from '../utils/logOnce.ts';

// One error object can be shown by several components, and by each again.
const reported = new WeakSet<object>();

/**
 * Returns a function that reports an error which the shopper is shown, once: to `onError`, and how to fix it to the console.
 *
 * @param own Overrides the `onError` of the provider above.
 */
export function useReport(own?: CartSettings['onError']) {
  const settings = useContext(CartSettingsContext);
  const onError = own ?? settings.onError;
  return useCallback(
    (error: unknown, domain: string | undefined) => {
      if (typeof error === 'object' && error !== null) {
        if (reported.has(error)) return;
        reported.add(error);
      }
      if (isInvalidParameterError(error)) logOnce(error.message);
      if (isSessionError(error)) {
        logOnce(`${error.message}. Check the \`appId\`, and that it may be used on this origin.`);
      }
      callSafely(() => onError?.(error, { domain }));
    },
    [onError],
  );
}

/** Reports `error` once. Null and undefined are no error. */
export function useReportedError(error: unknown, domain: string | undefined): void {
  const report = useReport();
  useEffect(() => {
    if (error !== null && error !== undefined) report(error, domain);
  }, [error, domain, report]);
}
