'use client';

import { createContext } from 'react';

/** The id of the heading with the store's name, if the accessible name of the checkout has it too. */
export const CheckoutStoreContext = createContext<string | undefined>(undefined);
