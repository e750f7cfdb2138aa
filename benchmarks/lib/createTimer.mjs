// @ts-check

const SAMPLE_US = 5000;

/**
 * Creates a function that measures another one: the CPU time of the process, in microseconds per run. Other programs on the
 * machine add little to it. Each sample is long enough for the clock.
 *
 * @param {() => unknown} run
 */
export function createTimer(run) {
  let runs = 1;
  return async () => {
    let us = await cpuTime(run, runs);
    while (us < SAMPLE_US) {
      runs *= 2;
      us = await cpuTime(run, runs);
    }
    return { us: us / runs };
  };
}

/**
 * @param {() => unknown} run
 * @param {number} runs
 */
async function cpuTime(run, runs) {
  const before = process.cpuUsage();
  for (let index = 0; index < runs; index += 1) {
    const result = run();
    // Awaiting what is no promise would cost more than it does.
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
