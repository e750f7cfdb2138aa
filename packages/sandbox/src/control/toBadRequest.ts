import { ApiException } from '../utils/ApiException.ts';

/** Does what code may ask of a sandbox for a request. @throws ApiException in place of a TypeError. */
export function toBadRequest(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ApiException(400, 'ErrorInvalidInputBody', error.message);
  }
}
