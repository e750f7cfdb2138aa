'use client';

import { type ReactNode, useContext, useMemo } from 'react';
import { mergeMessages } from '../messages/mergeMessages.ts';
import type { MessageOverrides } from '../messages/Messages.ts';
import { FirmlyUIContext } from './FirmlyUIContext.ts';

export interface FirmlyUIProviderProps {
  /** BCP 47; how amounts and numbers are written. @default "en-US" */
  locale?: string;
  /** Texts that replace the English ones; what is left out stays English. */
  messages?: MessageOverrides;
  children?: ReactNode;
}

/** Sets the language of the components below it. Renders no element. Not needed for English. */
export function FirmlyUIProvider({ locale, messages, children }: FirmlyUIProviderProps) {
  const outer = useContext(FirmlyUIContext);
  const value = useMemo(
    () => ({ locale: locale ?? outer.locale, messages: mergeMessages(outer.messages, messages) }),
    [locale, messages, outer],
  );
  return <FirmlyUIContext.Provider value={value}>{children}</FirmlyUIContext.Provider>;
}
