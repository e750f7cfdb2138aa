'use client';

import { useEffect } from 'react';
import { useSetupError } from '../provider/setupError.ts';
import { logOnce } from '../utils/logOnce.ts';

/** Why there is no client, which it tells the developer once. Undefined if there is one. */
export function useLoggedSetupError(): Error | undefined {
  const error = useSetupError();
  useEffect(() => {
    if (error) logOnce(error.message);
  }, [error]);
  return error;
}
