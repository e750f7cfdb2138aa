/** The variables that a scenario sets in a request's Hono context for its endpoint. */
export interface ScenarioEnv {
  Variables: {
    /** Waits for the latency, once however often it is called. Set for cart mutations only. */
    waitForLatency?: () => Promise<void>;
  };
}
