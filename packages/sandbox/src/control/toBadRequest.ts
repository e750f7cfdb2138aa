import { Refusal } from '../utils/ApiException.ts';

/** Does what code may ask of a sandbox for a request. @throws Refusal in place of a TypeError. */
export function orRefuse(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(400, 'ErrorInvalidInputBody', error.message);
  }
}
