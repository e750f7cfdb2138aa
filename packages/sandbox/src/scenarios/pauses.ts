type Pause = () => Promise<void>;

const pauses = new WeakMap<Request, Pause>();

/** Leaves it to a request's endpoint when its latency passes. */
export function leavePauseTo(request: Request, pause: Pause): void {
  pauses.set(request, pause);
}

/** The latency that was left to the endpoint of a request, if there is one. */
export function pauseOf(request: Request): Pause | undefined {
  return pauses.get(request);
}
