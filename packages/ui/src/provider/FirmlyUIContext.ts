'use client';

import { createContext } from 'react';
import { en } from '../messages/en.ts';
import type { Messages } from '../messages/Messages.ts';

export interface FirmlyUI {
  locale: string;
  messages: Messages;
}

export const FirmlyUIContext = createContext<FirmlyUI>({ locale: 'en-US', messages: en });
