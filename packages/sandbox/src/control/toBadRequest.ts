import { ApiException } from '../utils/ApiException.ts';

/** Runs an action and turns its TypeError into a 400. @throws ApiException */
export function toBadRequest(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ApiException(400, 'ErrorInvalidInputBody', error.message);
  }
}
