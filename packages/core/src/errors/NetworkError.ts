import { FirmlyError, type FailedRequest } from './FirmlyError.ts';

/** There was no complete response: offline, DNS, CORS, or a lost connection. */
export class NetworkError extends FirmlyError {
  override readonly name: string = 'NetworkError';
  readonly code = 'NetworkError';

  constructor(request: FailedRequest, cause: unknown) {
    super(`${request.method} ${request.path} got no answer from the network`, { request, cause });
  }
}
