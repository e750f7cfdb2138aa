// @ts-check

/**
 * A row of a table: a time and its ratio to a baseline.
 *
 * @param {number} microseconds
 * @param {number} baseline
 * @param {string} of
 */
export function row(microseconds, baseline, of) {
  return {
    µs: Number(microseconds.toFixed(2)),
    times: Number((microseconds / baseline).toFixed(3)),
    of: of,
  };
}

/**
 * Microseconds of one run: the median of 40 rounds.
 *
 * @param {() => unknown} run
 * @param {number} [times] Runs in a round.
 */
export function time(run, times = 2000) {
  return median(
    Array.from({ length: 40 }, () => {
      const start = performance.now();
      for (let index = 0; index < times; index += 1) run();
      return ((performance.now() - start) * 1000) / times;
    }),
  );
}

/**
 * Microseconds of one asynchronous run: the median of 40 rounds.
 *
 * @param {() => Promise<unknown>} run
 */
export async function timeAsync(run) {
  const rounds = [];
  for (let round = 0; round < 40; round += 1) {
    const start = performance.now();
    for (let index = 0; index < 20; index += 1) await run();
    rounds.push(((performance.now() - start) * 1000) / 20);
  }
  return median(rounds);
}

/** @param {number[]} numbers */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
