import type { ApiError } from './errorResponse.ts';

/** A request that is not done, and what it is answered with. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly apiError: ApiError;

  constructor(status: number, error: string, text: string) {
    super(text);
    this.apiError = { status, error, text };
  }
}
