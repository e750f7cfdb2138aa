/** An error as Firmly words it. */
export interface ApiError {
  /** HTTP status. */
  status: number;
  /** Machine-readable name, such as `ErrorCartNotFound`. */
  error: string;
  /** A sentence for people. */
  text: string;
  headers?: Readonly<Record<string, string>>;
}

/** Refuses a request. Carries the error of the response. */
export class ApiException extends Error {
  override name = 'ApiException';
  readonly apiError: ApiError;

  constructor(status: number, error: string, text: string) {
    super(text);
    this.apiError = { status, error, text };
  }
}
