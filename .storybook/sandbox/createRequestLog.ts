/** A request as it went out, and its answer. */
export interface LoggedRequest {
  id: number;
  method: string;
  /** Path and query. */
  path: string;
  /** The status, or what happened instead. Undefined until there is an answer. */
  answer: string | undefined;
}

export type RequestLog = ReturnType<typeof createRequestLog>;

const LIMIT = 50;

/** The last requests, newest first, for `useSyncExternalStore`. */
export function createRequestLog() {
  let requests: readonly LoggedRequest[] = [];
  let nextId = 1;
  const listeners = new Set<() => void>();

  function set(next: readonly LoggedRequest[]) {
    requests = next.slice(0, LIMIT);
    listeners.forEach((listener) => listener());
  }

  function setAnswer(id: number, answer: string) {
    set(requests.map((request) => (request.id === id ? { ...request, answer } : request)));
  }

  return {
    get: () => requests,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Runs `send` and records the request and its answer. */
    async record(
      { method = 'GET' }: RequestInit = {},
      input: RequestInfo | URL,
      send: () => Promise<Response>,
    ): Promise<Response> {
      const { pathname, search } = new URL(input instanceof Request ? input.url : input);
      const id = nextId++;
      set([{ id, method, path: pathname + search, answer: undefined }, ...requests]);
      try {
        const response = await send();
        setAnswer(id, String(response.status));
        return response;
      } catch (error) {
        setAnswer(id, error instanceof Error ? error.name : 'failed');
        throw error;
      }
    },
  };
}
