// @ts-check

/**
 * What one part of the benchmarks has measured.
 *
 * @typedef {object} Part
 * @property {string} markdown
 * @property {Record<string, number>} figures By the name that ../targets.mjs uses.
 */

export {};
