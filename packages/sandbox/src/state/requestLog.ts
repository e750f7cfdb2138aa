const MAX_ENTRIES = 1000;

/** One API call as the sandbox saw it. It never holds a token. */
export interface SandboxRequest {
  readonly method: string;
  /** As it was sent, still percent-encoded. */
  readonly path: string;
  /** With its question mark; empty if there was none. */
  readonly search: string;
  /** Whether `x-firmly-authorization` was sent, valid or not. */
  readonly tokenPresent: boolean;
  /** The `x-firmly-request-id` header, if it was sent. */
  readonly requestId?: string;
  /** Absent until the response is sent. Stays absent if the caller aborts first. */
  readonly status?: number;
}

/** The latest API calls, oldest first. */
export interface RequestLog {
  /** Live: it grows as calls arrive. */
  readonly entries: readonly SandboxRequest[];
  /** Logs a request. The returned function logs the status of the response. */
  add(request: Request): (status: number) => void;
  clear(): void;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export function createRequestLog(): RequestLog {
  const entries: Mutable<SandboxRequest>[] = [];
  return {
    entries,
    add(request) {
      const entry = describe(request);
      entries.push(entry);
      if (entries.length > MAX_ENTRIES) entries.shift();
      return (status) => {
        entry.status = status;
      };
    },
    clear() {
      entries.length = 0;
    },
  };
}

function describe({ method, url, headers }: Request): Mutable<SandboxRequest> {
  const { pathname, search } = new URL(url);
  const requestId = headers.get('x-firmly-request-id');
  return {
    method,
    path: pathname,
    search,
    tokenPresent: headers.has('x-firmly-authorization'),
    ...(requestId !== null && { requestId }),
  };
}
