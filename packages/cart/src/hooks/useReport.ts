'use client';

import { type Cart, isInvalidParameterError, isSessionError } from '@firmly-kit/core';
import { useCallback, useContext, useEffect } from 'react';
import { reportEvent, useCartReporter } from '../events/CartReporter.ts';
import { useIsShown } from '../events/Shown.tsx';
import { describeCart } from '../events/describeCart.ts';
import { type CartSettings, CartSettingsContext } from '../provider/CartSettings.ts';
import { callSafely } from '../utils/callSafely.ts';
import { logOnce } from '../utils/logOnce.ts';
import { oncePerHandler } from '../utils/oncePerHandler.ts';

// One error object can be shown by several components, and by each again.
const isFirst = oncePerHandler();

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
      if (isInvalidParameterError(error)) logOnce(error.message);
      if (isSessionError(error)) {
        const reason = error.message.replace(/\.$/, '');
        logOnce(`${reason}. Check the \`appId\`, and that it may be used on this origin.`);
      }
      if (onError && isFirst(error, onError)) callSafely(() => onError(error, { domain }));
      const onEvent = reporter?.current;
      if (onEvent && isFirst(error, onEvent)) {
        reportEvent(reporter, () => ({ ...describeCart(domain, cart), type: 'error', error }));
      }
    },
    [onError, reporter],
  );
}

/** Reports `error` once, as soon as the shopper is shown it. Null and undefined are no error. */
export function useReportedError(error: unknown, domain: string | undefined, cart?: Cart): void {
  const report = useReport();
  const isShown = useIsShown();
  useEffect(() => {
    if (isShown && error !== null && error !== undefined) report(error, domain, cart);
  }, [isShown, error, domain, cart, report]);
}
