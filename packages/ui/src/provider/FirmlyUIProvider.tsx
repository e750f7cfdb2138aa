'use client';

import { type ReactNode, useContext, useMemo } from 'react';
import { mergeMessages } from '../messages/mergeMessages.ts';
import type { MessageOverrides } from '../messages/Messages.ts';
import { FirmlyUIContext, type FirmlyComponents, type Severity } from './FirmlyUIContext.ts';

/** Keep the identity of `messages`, `components` and `severities` between renders: a new object renders all components below. */
export interface FirmlyUIProviderProps {
  /** BCP 47 tag that formats amounts and numbers, and sets `lang`. @default "en-US" */
  locale?: string | undefined;
  /** Another language's catalogue, or single texts. Missing texts stay as they are. */
  messages?: MessageOverrides | undefined;
  /** Text direction of the components below. @default the page's */
  direction?: 'ltr' | 'rtl' | undefined;
  /** Colour scheme of the components below. `auto` follows the device. @default the page's `color-scheme` */
  theme?: 'light' | 'dark' | 'auto' | undefined;
  /** The app's own link and image. */
  components?: FirmlyComponents | undefined;
  /** Severity of notices, by code. Missing codes stay as they are. */
  severities?: Readonly<Record<string, Severity>> | undefined;
  /** The components that follow it. */
  children?: ReactNode;
}

/**
 * Sets the language, direction and theme of the components below. An English page with its own theme does not need it.
 * Renders a `<div>` with `display: contents`, without props too: a theme that is set later must not remount the children.
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
