/**
 * A fault of one API call.
 *
 * - `latency` waits `delayMs` milliseconds, then responds as usual. A cart mutation waits between
 *   reading the cart and storing it, so that two of them can overlap.
 * - `status` responds with that HTTP status and a JSON error body; `retryAfterSeconds` becomes a `Retry-After` header.
 * - `html` responds with a gateway's HTML page. `status` defaults to 502.
 * - `truncated` responds 200 with the first half of the usual JSON.
 * - `hang` never responds. It ends when the caller aborts or disconnects.
 * - `unanswered` applies the request, mutations too, and never responds: the caller does not know the outcome.
 */
export type Scenario =
  | { kind: 'latency'; delayMs: number }
  | {
      kind: 'status';
      status: number;
      error?: string | undefined;
      description?: string | undefined;
      retryAfterSeconds?: number | undefined;
    }
  | { kind: 'html'; status?: number | undefined }
  | { kind: 'truncated' }
  | { kind: 'hang' }
  | { kind: 'unanswered' };

/** The scenarios with a name of their own. */
export const namedScenarios = {
  unauthorized: { kind: 'status', status: 401 },
  'not-found': { kind: 'status', status: 404 },
  'server-error': { kind: 'status', status: 500 },
  unavailable: { kind: 'status', status: 503, retryAfterSeconds: 1 },
  html: { kind: 'html' },
  truncated: { kind: 'truncated' },
  hang: { kind: 'hang' },
  unanswered: { kind: 'unanswered' },
  latency: { kind: 'latency', delayMs: 1000 },
} as const satisfies Record<string, Scenario>;

/** A scenario by name: `unavailable` is a 503 with `Retry-After: 1`, `latency` waits one second. */
export type ScenarioName = keyof typeof namedScenarios;
