'use client';

import { type ReactNode, useContext, useMemo } from 'react';
import { mergeMessages } from '../messages/mergeMessages.ts';
import type { MessageOverrides } from '../messages/Messages.ts';
import { FirmlyUIContext, type FirmlyComponents, type Severity } from './FirmlyUIContext.ts';

/** Keep the identity of `messages`, `components` and `severities` between renders: with another, all below renders anew. */
export interface FirmlyUIProviderProps {
  /** BCP 47; how amounts and numbers are written. @default "en-US" */
  locale?: string | undefined;
  /** A catalogue of another language, or some texts that replace others; what is left out stays as it was. */
  messages?: MessageOverrides | undefined;
  /** Of the components below; a page in that direction needs none. @default the page's */
  direction?: 'ltr' | 'rtl' | undefined;
  /** Colours of the components below: `auto` is the device's preference. @default the page's `color-scheme` */
  theme?: 'light' | 'dark' | 'auto' | undefined;
  /** The host's own link and image. */
  components?: FirmlyComponents | undefined;
  /** How grave notices are, by code; what is left out stays as it was. */
  severities?: Readonly<Record<string, Severity>> | undefined;
  children?: ReactNode;
}

/**
 * Sets language, direction and theme of the components below it. Not needed for English on a page that has its own.
 * Renders a `<div>` without a box, whatever it is given: a theme that comes later must not mount everything anew.
 */
export function FirmlyUIProvider({
  locale,
  messages,
  direction,
  theme,
  components,
  severities,
  children,
}: FirmlyUIProviderProps) {
  const outer = useContext(FirmlyUIContext);
  const value = useMemo(
    () => ({
      locale: locale ?? outer.locale,
      messages: mergeMessages(outer.messages, messages),
      components: { ...outer.components, ...components },
      severities: { ...outer.severities, ...severities },
    }),
    [locale, messages, components, severities, outer],
  );
  return (
    <FirmlyUIContext.Provider value={value}>
      <div className="firmly-Theme" dir={direction} lang={locale} data-firmly-theme={theme}>
        {children}
      </div>
    </FirmlyUIContext.Provider>
  );
}
