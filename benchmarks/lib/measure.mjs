// @ts-check

/**
 * @typedef {{ median: number, low: number, high: number }} Spread `low` and `high` are the 10th and the 90th percentile.
 */

/**
 * @param {readonly number[]} values
 * @returns {Spread}
 */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.1), high: quantile(sorted, 0.9) };
}

/** @param {readonly number[]} values */
export const median = (values) => spread(values).median;

/**
 * The ratio of two variants. Each round is divided on its own: what slows a round slows both.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} base
 * @returns {Spread}
 */
export function ratio(values, base) {
  return spread(values.map((value, round) => value / (base[round] ?? Number.NaN)));
}

/**
 * @param {readonly number[]} sorted
 * @param {number} at From 0 to 1.
 */
function quantile(sorted, at) {
  const position = (sorted.length - 1) * at;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}
