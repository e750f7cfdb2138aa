/** The global `fetch`, in the form every client takes as an option. */
export type SandboxFetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

// Without a strong reference Node collects a pending request, and aborting it would then do nothing.
const pending = new Set<Request>();

/** Turns a request handler into a `fetch`, which takes the arguments of the global one and rejects when aborted. */
export function createFetch(
  handle: (request: Request) => Response | Promise<Response>,
): SandboxFetch {
  return async (input, init) => {
    const request =
      input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    pending.add(request);
    try {
      return await unlessAborted(request.signal, handle(request));
    } finally {
      pending.delete(request);
    }
  };
}

function unlessAborted<T>(signal: AbortSignal, result: T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
    Promise.resolve(result)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}
