'use client';

import { useContext } from 'react';
import { type FirmlyUI, FirmlyUIContext } from './FirmlyUIContext.ts';

/** Locale and texts for the component that asks. */
export function useFirmlyUI(): FirmlyUI {
  return useContext(FirmlyUIContext);
}
