'use client';

import { useContext } from 'react';
import { type FirmlyUI, FirmlyUIContext } from './FirmlyUIContext.ts';

/** The locale, texts, components and severities of the nearest `FirmlyUIProvider`. */
export function useFirmlyUI(): FirmlyUI {
  return useContext(FirmlyUIContext);
}
