import type { ApiError } from '../utils/ApiException.ts';

/** Words a scenario that could not be read as a 400. @throws the error itself, if it is about something else. */
export function invalidScenario(error: unknown): ApiError {
  if (!(error instanceof TypeError)) throw error;
  return { status: 400, error: 'ErrorInvalidScenario', text: error.message };
}
