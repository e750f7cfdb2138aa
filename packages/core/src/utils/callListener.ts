/** Calls an app's listener. If it throws, the error is reported as uncaught and the caller goes on. */
export function callListener<T>(listener: ((argument: T) => void) | undefined, argument: T): void {
  try {
    listener?.(argument);
  } catch (error) {
    globalThis.reportError?.(error);
  }
}
