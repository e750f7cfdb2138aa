'use client';

import { toHost } from '@firmly-kit/core';
import { useFirmlyClient } from '@firmly-kit/react';
import { CartErrorState, FirmlyUIProvider } from '@firmly-kit/ui';
import { type ComponentPropsWithoutRef, forwardRef, Fragment, type ReactNode } from 'react';
import { useLoggedSetupError } from '../../hooks/useLoggedSetupError.ts';
import { useReport, useReportedError } from '../../hooks/useReport.ts';
import { FirmlyCartProvider, type FirmlyCartSetup } from '../../provider/FirmlyCartProvider.tsx';
import { cx } from '../../utils/cx.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { AllLayout } from './AllLayout.tsx';
import type { LayoutProps } from './LayoutProps.ts';
import { splitSetup } from './splitSetup.ts';
import { SwitchLayout } from './SwitchLayout.tsx';

export interface FirmlyCartProps
  extends
    Omit<ComponentPropsWithoutRef<'div'>, keyof FirmlyCartSetup | keyof LayoutProps | 'children'>,
    FirmlyCartSetup,
    LayoutProps {
  /**
   * `switch`: one store at a time, and a switch between them. `all`: every store's cart on one page, each with its own checkout, and
   * the totals per currency at the end.
   * @default "switch" @selector [data-layout="switch"], [data-layout="all"]
   */
  layout?: 'switch' | 'all' | undefined;
  /** Shown instead of the cart after an error in it while it rendered. @default a sentence and a "Try again" button */
  fallback?: ((failure: { error: unknown; retry: () => void }) => ReactNode) | undefined;
}

/**
 * A shopper's carts at all stores: shown, edited and checked out. Renders a `<div>`.
 *
 * Needs an `appId` or a `client`, or a `FirmlyCartProvider` or `FirmlyProvider` above. An error while it renders stays in it.
 *
 * @example
 * <FirmlyCart appId="my-app" checkoutHref={({ domain }) => `https://${domain}/checkout`} />
 */
export const FirmlyCart = forwardRef<HTMLDivElement, FirmlyCartProps>(function FirmlyCart(
  { fallback, ...props },
  ref,
) {
  const { locale, messages, direction, theme, onError, onEvent } = props;
  const report = useReport({ onError, onEvent });
  return (
    <ErrorBoundary
      onError={(error) => report(error, undefined)}
      renderError={(error, retry) => (
        // The fallback may throw too, for the same reason.
        <ErrorBoundary onError={(fault) => report(fault, undefined)} renderError={() => null}>
          {fallback ? (
            <Fallback render={fallback} error={error} retry={retry} />
          ) : (
            <FirmlyUIProvider {...{ locale, messages, direction, theme }}>
              <CartErrorState error={error} onRetry={retry} />
            </FirmlyUIProvider>
          )}
        </ErrorBoundary>
      )}
    >
      <ProvidedCart {...props} ref={ref} />
    </ErrorBoundary>
  );
});

interface FallbackProps {
  render: NonNullable<FirmlyCartProps['fallback']>;
  error: unknown;
  retry: () => void;
}

/** Calls the app's function inside of the boundary around it. */
function Fallback({ render, error, retry }: FallbackProps) {
  return render({ error, retry });
}

type ProvidedCartProps = Omit<FirmlyCartProps, 'fallback'>;

const ProvidedCart = forwardRef<HTMLDivElement, ProvidedCartProps>(function ProvidedCart(
  { layout = 'switch', domain, defaultDomain, onDomainChange, headingLevel, className, ...rest },
  ref,
) {
  const { setup, props } = splitSetup(rest);
  const choice = {
    domain: domain && toHost(domain),
    defaultDomain: defaultDomain && toHost(defaultDomain),
    onDomainChange,
  };
  return (
    <FirmlyCartProvider {...setup}>
      <div ref={ref} className={cx('firmly-Cart', className)} data-layout={layout} {...props}>
        <Connected>
          {layout === 'all' ? (
            <AllLayout headingLevel={headingLevel} />
          ) : (
            <SwitchLayout headingLevel={headingLevel} {...choice} />
          )}
        </Connected>
      </div>
    </FirmlyCartProvider>
  );
});

/** Its children need a client. Without one, the shopper reads a sentence, and the developer how to fix it. */
function Connected({ children }: { children: ReactNode }) {
  const error = useLoggedSetupError();
  useReportedError(error, undefined);
  return error ? <CartErrorState error={error} /> : <PerDevice>{children}</PerDevice>;
}

/** What one shopper has chosen, typed and removed is not the next one's. */
function PerDevice({ children }: { children: ReactNode }) {
  const { baseUrl, cacheKey } = useFirmlyClient();
  return <Fragment key={`${baseUrl} ${cacheKey}`}>{children}</Fragment>;
}
