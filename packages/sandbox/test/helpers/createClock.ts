/** A clock that a test moves by hand. */
export function createClock(startMs = Date.UTC(2026, 0, 15, 12)) {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advanceSeconds(seconds: number) {
      nowMs += seconds * 1000;
    },
  };
}
