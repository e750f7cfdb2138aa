type Pause = () => Promise<void>;

const pauses = new WeakMap<Request, Pause>();

/** Leaves it to a request's endpoint when its latency passes. */
export function leavePauseTo(request: Request, pause: Pause): void {
  pauses.set(request, pause);
}

/** Lets the latency of a request pass, if it has one that was left to its endpoint. */
export async function pauseFor(request: Request): Promise<void> {
  await pauses.get(request)?.();
}
