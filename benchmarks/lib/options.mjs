// @ts-check
import { parseArgs } from 'node:util';
import { UserError } from '../../scripts/lib/process/UserError.mjs';

/**
 * @typedef {object} BenchOptions
 * @property {boolean} quick Fewer rounds, and without the large carts.
 * @property {string | undefined} only One of the parts.
 * @property {string | undefined} figure One of the figures of a part.
 * @property {number | undefined} lines Carts of this many lines only.
 * @property {number | undefined} rounds Rounds of each figure of `rendering`, for a slow machine.
 */

/**
 * @param {string[]} args
 * @param {readonly string[]} parts
 * @returns {BenchOptions}
 */
export function parseOptions(args, parts) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      figure: { type: 'string' },
      lines: { type: 'string' },
      rounds: { type: 'string' },
    },
  });
  const { quick, only, figure } = values;
  const [lines, rounds] = [values.lines, values.rounds].map((text) =>
    text === undefined ? undefined : Number(text),
  );
  if (only !== undefined && !parts.includes(only)) {
    throw new UserError(`There is no part "${only}": the parts are ${parts.join(', ')}.`);
  }
  return { quick, only, figure, lines, rounds };
}
