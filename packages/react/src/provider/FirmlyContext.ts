'use client';

import type { FirmlyClient } from '@firmly-kit/core';
import { createContext } from 'react';

export const FirmlyContext = createContext<FirmlyClient | undefined>(undefined);
