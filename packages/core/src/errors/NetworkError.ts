import { FirmlyError, type FailedRequest } from './FirmlyError.ts';

/** No answer came: offline, DNS, CORS, a connection cut in the middle. */
export class NetworkError extends FirmlyError {
  override readonly name: string = 'NetworkError';
  readonly code = 'NetworkError';

  constructor(request: FailedRequest, cause: unknown) {
    super(`${request.method} ${request.path} got no answer from the network`, { request, cause });
  }
}
