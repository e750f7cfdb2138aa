/** Calls a handler of the app. If it throws, the error is reported as uncaught and the caller goes on. */
export function callSafely(call: () => void): void {
  try {
    call();
  } catch (error) {
    globalThis.reportError?.(error);
  }
}
