/** Calls an app's listener: what it throws must not cost the shopper the call it listens to. */
export function callListener<T>(listener: ((argument: T) => void) | undefined, argument: T): void {
  try {
    listener?.(argument);
  } catch (error) {
    // Told as what it is, an error nobody caught, where the runtime can.
    globalThis.reportError?.(error);
  }
}
