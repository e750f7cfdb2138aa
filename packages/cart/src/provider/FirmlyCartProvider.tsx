'use client';

import { type FirmlyClient, toHost } from '@firmly-kit/core';
import { FirmlyProvider, useOptionalFirmlyClient } from '@firmly-kit/react';
import { FirmlyUIProvider, type FirmlyUIProviderProps } from '@firmly-kit/ui';
import type { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useContext, useMemo } from 'react';
import { CartReporterContext, useCartReporter } from '../events/CartReporter.ts';
import { MutationEvents } from '../events/MutationEvents.tsx';
import { useStable } from '../utils/useStable.ts';
import { type CartSettings, CartSettingsContext, mergeSettings } from './CartSettings.ts';
import { getSharedClient } from './getSharedClient.ts';
import { SetupErrorContext } from './setupError.ts';

export interface FirmlyCartSetup
  extends
    CartSettings,
    Pick<FirmlyUIProviderProps, 'locale' | 'messages' | 'direction' | 'theme' | 'severities'> {
  /** The app's id at Firmly. @default the client of the provider above */
  appId?: string | undefined;
  /**
   * Origin of the API, with a path prefix if there is one, or a path of the page's own origin: `/api/firmly`. Read with `appId`.
   * @default "https://api.firmly.work"
   */
  baseUrl?: string | URL | undefined;
  /** A client that the app has created, instead of `appId`: to share it, or for a shopper who is signed in. */
  client?: FirmlyClient | undefined;
  /** A TanStack Query client to share. @default the one of the QueryClientProvider above, else one of its own */
  queryClient?: QueryClient | undefined;
}

export interface FirmlyCartProviderProps extends FirmlyCartSetup {
  /** The components that follow it. */
  children?: ReactNode;
}

/**
 * Connects every `FirmlyCart`, `FirmlyCartButton`, `FirmlyCartDrawer` and `AddToCartButton` below it to the API. What is not set is
 * inherited from the provider above.
 *
 * Without a valid client it still renders its children: a cart component then shows a sentence, and the console says how to fix it.
 */
export function FirmlyCartProvider({
  appId,
  baseUrl,
  client: given,
  queryClient,
  locale,
  messages,
  direction,
  theme,
  severities,
  onEvent,
  domains: givenDomains,
  storeNames: givenNames,
  children,
  ...rest
}: FirmlyCartProviderProps) {
  const outerClient = useOptionalFirmlyClient();
  const outer = useContext(CartSettingsContext);
  const client = useMemo(
    () => given ?? createClient(appId, baseUrl) ?? outerClient,
    [appId, baseUrl, given, outerClient],
  );
  const domains = useStable(givenDomains?.map(toHost));
  const storeNames = useStable(givenNames && withHosts(givenNames));
  const settings = useStable(mergeSettings(outer, { ...rest, domains, storeNames }));
  const { components } = settings;
  const reporter = useCartReporter(onEvent);
  const content = (
    <SetupErrorContext.Provider value={client instanceof Error ? client : undefined}>
      <CartSettingsContext.Provider value={settings}>
        <CartReporterContext.Provider value={reporter}>
          <FirmlyUIProvider {...{ locale, messages, direction, theme, severities, components }}>
            {client && !(client instanceof Error) && reporter && (
              <MutationEvents reporter={reporter} />
            )}
            {children}
          </FirmlyUIProvider>
        </CartReporterContext.Provider>
      </CartSettingsContext.Provider>
    </SetupErrorContext.Provider>
  );
  return (
    <FirmlyProvider client={client instanceof Error ? undefined : client} queryClient={queryClient}>
      {content}
    </FirmlyProvider>
  );
}

const withHosts = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([domain, name]) => [toHost(domain), name]));

function createClient(appId: string | undefined, baseUrl: string | URL | undefined) {
  if (appId === undefined) return undefined;
  try {
    return getSharedClient(appId, baseUrl);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
