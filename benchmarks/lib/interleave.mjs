// @ts-check

/**
 * @typedef {Record<string, number>} Sample Values by figure, in any one unit.
 *
 * @typedef {Record<string, Record<string, number[]>>} Samples Values by variant and figure, one for each round.
 */

/**
 * Runs the variants in rounds. Each round runs each variant once, in a new order, so that a busy machine slows all of
 * them. Works in Node and in a page.
 *
 * @param {Readonly<Record<string, () => Sample | Promise<Sample>>>} variants
 * @param {number} rounds Rounds that count. One more comes before them.
 * @returns {Promise<Samples>}
 */
export async function interleave(variants, rounds) {
  /** @type {Samples} */
  const samples = {};
  for (let round = -1; round < rounds; round += 1) {
    for (const name of shuffle(Object.keys(variants))) {
      const sample = await variants[name]?.();
      if (round >= 0 && sample) add((samples[name] ??= {}), sample);
    }
  }
  return samples;
}

/**
 * @param {Record<string, number[]>} to
 * @param {Sample} sample
 */
function add(to, sample) {
  for (const [figure, value] of Object.entries(sample)) (to[figure] ??= []).push(value);
}

/**
 * @template T
 * @param {readonly T[]} items
 * @returns {T[]}
 */
function shuffle(items) {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
