'use client';

import { useOptionalFirmlyClient } from '@firmly-kit/react';
import { createContext, useContext } from 'react';

export const SetupErrorContext = createContext<Error | undefined>(undefined);

const NO_CLIENT = new Error(
  'a cart component has no client, so it shows no cart. Give <FirmlyCart> or <FirmlyCartProvider> an `appId`, or a `client`: ' +
    '<FirmlyCart appId="my-app" />.',
);

/** Why there is no client: no provider above, or its options are invalid. Undefined if there is one. */
export function useSetupError(): Error | undefined {
  const client = useOptionalFirmlyClient();
  const error = useContext(SetupErrorContext);
  return error ?? (client ? undefined : NO_CLIENT);
}
