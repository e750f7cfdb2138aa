/** What a scenario leaves in a request's Hono context for its endpoint. */
export interface ScenarioEnv {
  Variables: {
    /** Waits for the latency once, however often it is called. Absent where the latency is not the endpoint's to wait for. */
    waitForLatency?: () => Promise<void>;
  };
}
