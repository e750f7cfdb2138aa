import { type MockInstance, onTestFinished, vi } from 'vitest';

/** The errors in the console that match: those of the kit, not React's own reports. Nothing is printed. */
export function listenToConsole(pattern = /^firmly-kit:/): { errors: () => string[] } {
  const spy: MockInstance<typeof console.error> = vi
    .spyOn(console, 'error')
    .mockImplementation(() => undefined);
  onTestFinished(() => spy.mockRestore());
  return {
    errors: () => spy.mock.calls.map(([text]) => String(text)).filter((text) => pattern.test(text)),
  };
}
