import type { ApiError } from './errorResponse.ts';

/** A request that is not done, and what it is answered with. */
export class ApiException extends Error {
  override name = 'ApiException';
  readonly apiError: ApiError;

  constructor(status: number, error: string, text: string) {
    super(text);
    this.apiError = { status, error, text };
  }
}
