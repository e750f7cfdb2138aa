import { type MockInstance, onTestFinished, vi } from 'vitest';

/** What is logged as an error, without React's own reports. Nothing of it is printed. */
export function listenToConsole(): { errors: () => string[] } {
  const spy: MockInstance<typeof console.error> = vi
    .spyOn(console, 'error')
    .mockImplementation(() => undefined);
  onTestFinished(() => spy.mockRestore());
  return {
    errors: () =>
      spy.mock.calls.map(([text]) => String(text)).filter((text) => text.startsWith('firmly-kit:')),
  };
}
