import type { ApiError } from '../utils/ApiException.ts';

/** Turns the TypeError of an invalid scenario into a 400. @throws any other error unchanged. */
export function invalidScenario(error: unknown): ApiError {
  if (!(error instanceof TypeError)) throw error;
  return { status: 400, error: 'ErrorInvalidScenario', text: error.message };
}
